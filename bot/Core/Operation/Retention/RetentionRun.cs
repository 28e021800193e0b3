using Microsoft.Extensions.Logging;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Operation.Poison;

namespace TeamsIsms.Operation.Retention;

/// <summary>
/// Deletes what is too old, a bounded part at a look, until a day has nothing left; then not before the next day. A missed day is made up
/// for, a second look finds nothing.
/// </summary>
internal sealed partial class RetentionRun(KeptTable kept, PoisonTable poison, IncomingTable incoming, ILogger<RetentionRun> logger)
{
    /// <summary>Rows of one kind at a look.</summary>
    public const int Most = 2_000;

    private DateOnly _done;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        if (_done == today)
        {
            return;
        }

        var isLeft = false;
        var deleted = await poison.ForgetAsync(now - OldRows.Answered, cancellationToken)
            + await incoming.ForgetOldAsync(now, cancellationToken);
        foreach (var old in OldRows.Days(today))
        {
            var some = await kept.DeleteAsync(old.Table, old.From, old.Until, Most, cancellationToken);
            isLeft |= some == Most;
            deleted += some;
        }

        if (deleted > 0)
        {
            Log.Deleted(logger, deleted);
        }

        _done = isLeft ? _done : today;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Count} old rows were deleted.")]
        public static partial void Deleted(ILogger logger, int count);
    }
}
