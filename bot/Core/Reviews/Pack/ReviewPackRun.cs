using Microsoft.Extensions.Logging;
using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews.Pack;

/// <summary>Makes the pack when the inputs were confirmed, in Chinese, or in English for a chair who reads that.</summary>
internal sealed partial class ReviewPackRun(
    ReviewTable table, PackSourceRun source, PackFileRun files, ILogger<ReviewPackRun> logger) : IReviewNoticeRun
{
    // A file that somebody has open is let go again.
    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(1);

    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (file.Review is not { Status: ReviewStatus.Ready, Pack: null })
        {
            return null;
        }

        var (pack, culture) = await source.ReadAsync(file, now, cancellationToken);
        var saved = await files.SaveAsync(PackDocx.Make(pack, culture), file.Review.Id, cancellationToken);
        if (saved.Value is not { } made)
        {
            Log.NotSaved(logger, file.Review.Id, saved.Refusal?.GetType().Name);
            return saved.Refusal is DocumentLocked or DocumentChanged ? Locked : null;
        }

        var act = new Act(TrailActor.System("ReviewNotice"), now);
        await table.ActAsync(
            file.Review.Id,
            // What was returned and confirmed again while the file was written is another pack.
            loaded => loaded.Inputs.SequenceEqual(file.Inputs) ? GatherInputs.KeepPack(loaded, made, ReviewActor.System, act) : new PackKept(),
            (changes, next) => changes.Owe(next.Review, now),
            act,
            cancellationToken);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The pack of review {Review} could not be saved: {Refusal}.")]
        public static partial void NotSaved(ILogger logger, ReviewId review, string? refusal);
    }
}
