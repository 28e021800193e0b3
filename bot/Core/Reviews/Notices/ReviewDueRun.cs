namespace TeamsIsms.Reviews.Notices;

/// <summary>Looks, in working hours, at what the clock asks of all reviews. A fault of one look does not hold the others up.</summary>
internal sealed class ReviewDueRun(ReviewTable table, IEnumerable<IReviewLookRun> looks)
{
    public Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken) => WorkingCalendar.NextWorkingInstant(now) == now
        ? EachAsync(looks.ToArray(), now, cancellationToken)
        : Task.CompletedTask;

    private async Task EachAsync(ReadOnlyMemory<IReviewLookRun> left, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (left.IsEmpty)
        {
            return;
        }

        try
        {
            // Each sees what the one before it changed.
            await left.Span[0].LookAsync(await table.ListAsync(cancellationToken), now, cancellationToken);
        }
        finally
        {
            await EachAsync(left[1..], now, cancellationToken);
        }
    }
}
