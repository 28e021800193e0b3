using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Works a notice off, and puts it back while a service is busy.</summary>
internal sealed partial class ReviewNoticeRun(
    ReviewTable table, IEnumerable<IReviewNoticeRun> runs, RepeatRun repeat, TimeProvider time, ILogger<ReviewNoticeRun> logger)
{
    public async Task RunAsync(ReviewNotice notice, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var run in runs)
        {
            // Each sees what the one before it made of the review.
            if (await table.FindAsync(notice.Review, cancellationToken) is { } file)
            {
                pause = SendPause.Longer(pause, await run.RunAsync(file, notice.Reminder, time.GetUtcNow(), cancellationToken));
            }
        }

        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.ReviewNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            ReviewNoticeJson.Default.ReviewNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Review);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A notice of review {Review} was not worked off.")]
        public static partial void GivenUp(ILogger logger, ReviewId review);
    }
}
