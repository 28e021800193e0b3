using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Reviews.Pack;

namespace TeamsIsms.Reviews.Notices;

public static class ReviewNoticeServices
{
    /// <summary>What tells people of reviews, and what the clock asks; only the functions do. Needs reviews, actions, incidents and the chats.</summary>
    public static IServiceCollection AddReviewNotices(this IServiceCollection services) => services
        .AddOptions<IncidentDocumentOptions>().BindConfiguration("Incidents").Services // the letterhead of the pack
        .AddSingleton<InvitedRun>()
        .AddSingleton<ReviewDueRun>()
        .AddSingleton<ReviewNoticeRun>()
        .AddSingleton<PackFileRun>()
        .AddSingleton<PackSourceRun>()
        .AddSingleton<IReviewLookRun, InputLookRun>()
        .AddSingleton<IReviewLookRun, YearlyReviewRun>()
        .AddSingleton<IReviewLookRun, MissedYearRun>() // before the warning, which names what it opened
        .AddSingleton<IReviewLookRun, ReviewReminderRun>()
        .AddSingleton<IReviewLookRun, AnswersRun>()
        .AddSingleton<IReviewLookRun, GraveIncidentRun>()
        .AddSingleton<IReviewNoticeRun, CalendarRun>() // before people are told, so that they can join
        .AddSingleton<IReviewNoticeRun, ReviewPackRun>()
        .AddSingleton<IReviewNoticeRun, ReviewRedrawRun>() // before new ones come
        .AddSingleton<IReviewNoticeRun, ReviewTellRun>()
        .AddMeetingNotices();
}
