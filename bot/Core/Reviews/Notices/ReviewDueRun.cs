namespace TeamsIsms.Reviews.Notices;

/// <summary>Looks, in working hours, at what the clock asks of all reviews.</summary>
internal sealed class ReviewDueRun(ReviewTable table, IEnumerable<IReviewLookRun> looks)
{
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (WorkingCalendar.NextWorkingInstant(now) != now)
        {
            return;
        }

        foreach (var look in looks)
        {
            // Each sees what the one before it changed.
            await look.LookAsync(await table.ListAsync(cancellationToken), now, cancellationToken);
        }
    }
}
