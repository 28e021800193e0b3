using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Reviews.Calendar;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews;

public static class ReviewServices
{
    /// <summary>Management reviews and the committee; both hosts need them. Needs people, actions, campaigns, training, incidents, Graph and the storage.</summary>
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddReviewInputs()
        .AddSingleton<CommonTimesRun>()
        .AddSingleton<MeetingClient>()
        .AddSingleton<ReviewSightRun>()
        .AddSingleton<ReviewTable>()
        .AddSingleton<ScheduleClient>()
        .AddMeetings();
}
