using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Reviews.Calendar;

namespace TeamsIsms.Reviews;

public static class ReviewServices
{
    /// <summary>Management reviews and the committee; both hosts need them. Needs people, Graph and the storage.</summary>
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<CommonTimesRun>()
        .AddSingleton<MeetingClient>()
        .AddSingleton<ReviewSightRun>()
        .AddSingleton<ReviewTable>()
        .AddSingleton<ScheduleClient>();
}
