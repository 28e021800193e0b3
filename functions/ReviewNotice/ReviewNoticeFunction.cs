using TeamsIsms.Functions.Invocations;
using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Functions.ReviewNotice;

/// <summary>Acts on what happened to a management review, and tells people of it.</summary>
internal static class ReviewNoticeFunction
{
    public static void Register(FunctionSet functions) => functions.OnQueue(
        "ReviewNotice",
        ReviewNoticeJson.Default.ReviewNotice,
        (services, notice, _, cancellationToken) => services.GetRequiredService<ReviewNoticeRun>().RunAsync(notice, cancellationToken));
}
