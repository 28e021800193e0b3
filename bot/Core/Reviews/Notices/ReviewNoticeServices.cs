using Microsoft.Extensions.DependencyInjection;

namespace TeamsIsms.Reviews.Notices;

public static class ReviewNoticeServices
{
    /// <summary>What tells people of reviews, and what the clock asks; only the functions do. Needs reviews and the chats.</summary>
    public static IServiceCollection AddReviewNotices(this IServiceCollection services) => services
        .AddSingleton<ReviewDueRun>()
        .AddSingleton<ReviewNoticeRun>()
        .AddSingleton<IReviewLookRun, YearlyReviewRun>()
        .AddSingleton<IReviewLookRun, ReviewReminderRun>()
        .AddSingleton<IReviewNoticeRun, ReviewTellRun>()
        .AddSingleton<IReviewNoticeRun, ReviewRedrawRun>();
}
