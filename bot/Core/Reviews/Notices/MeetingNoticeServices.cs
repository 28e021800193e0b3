using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Reviews.Minutes;

namespace TeamsIsms.Reviews.Notices;

public static class MeetingNoticeServices
{
    /// <summary>What tells people of decisions, and what watches over frozen minutes.</summary>
    public static IServiceCollection AddMeetingNotices(this IServiceCollection services) => services
        .AddSingleton<DecisionTellRun>()
        .AddSingleton<IReviewLookRun>(host => host.GetRequiredService<DecisionTellRun>())
        .AddSingleton<IReviewNoticeRun>(host => host.GetRequiredService<DecisionTellRun>())
        .AddSingleton<IReviewLookRun, MinutesWatchRun>();
}
