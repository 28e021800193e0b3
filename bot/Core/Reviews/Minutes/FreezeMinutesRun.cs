using TeamsIsms.Reviews.Notices;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>
/// Approved minutes are frozen: the file that was approved is their final form. It is done right after the approval, and again by the
/// clock where that was interrupted.
/// </summary>
internal sealed class FreezeMinutesRun(ReviewTable table, MinutesFileRun files)
{
    /// <returns>As it is afterwards; also where somebody else was first.</returns>
    public async Task<ReviewFile?> RunAsync(ReviewFile file, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (file.Review is not { Status: ReviewStatus.MinutesApproved, File: { Sha256: { } sha256 } approved })
        {
            return file;
        }

        var act = new Act(TrailActor.System("Minutes"), now);
        var frozen = await table.ActAsync(
            file.Review.Id,
            loaded => ApproveMinutes.Freeze(loaded, approved.Link, sha256, ReviewActor.System, act),
            (changes, next) => changes.Owe(next.Review, now),
            act,
            cancellationToken);
        if (frozen.Value is null)
        {
            return await table.FindAsync(file.Review.Id, cancellationToken);
        }

        await files.LockAsync(approved, cancellationToken);
        return frozen.Value;
    }
}
