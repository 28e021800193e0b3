using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Sequencing;

/// <summary>
/// Gives every record of every table its place in the log. The state names the last batch until the records' rows know their places;
/// before anything else is looked for, that batch is finished, so what is found waiting never has a place already.
/// </summary>
internal sealed partial class SequenceRun(LogTable log, PendingTable pending, TimeProvider time, ILogger<SequenceRun> logger)
{
    /// <summary>Takes in whatever waits. Running it twice, even at the same time, gives every record one place.</summary>
    /// <returns>The log after it; null when another sequencer is at work, which then takes in the rest.</returns>
    public async Task<Loaded<LogState>?> RunAsync(CancellationToken cancellationToken)
    {
        if (await FinishAsync(await log.OpenAsync(time.GetUtcNow(), cancellationToken), cancellationToken) is not { } state)
        {
            return null;
        }

        var begun = state.Value.Edge.Size;
        await foreach (var rows in pending.ReadAsync(cancellationToken))
        {
            foreach (var batch in Batches(rows))
            {
                if (await AppendAsync(state, batch, cancellationToken) is not { } next)
                {
                    return null;
                }

                state = next;
            }
        }

        if (state.Value.Edge.Size == begun)
        {
            return state;
        }

        Instruments.Placed(state.Value.Edge.Size - begun);
        Log.Placed(logger, state.Value.Year, state.Value.Edge.Size - begun, state.Value.Edge.Size);
        return await log.AppendAsync(state, state.Value with { Unfinished = null }, [], cancellationToken);
    }

    private async Task<Loaded<LogState>?> FinishAsync(Loaded<LogState> state, CancellationToken cancellationToken)
    {
        if (state.Value.Unfinished is not { } first)
        {
            return state;
        }

        var entries = await log.EntriesAsync(state.Value.Year, first, state.Value.Edge.Size, cancellationToken).ToListAsync(cancellationToken);
        await pending.PlaceAsync(state.Value.Year, entries, cancellationToken);
        return await log.AppendAsync(state, state.Value with { Unfinished = null }, [], cancellationToken);
    }

    private async Task<Loaded<LogState>?> AppendAsync(
        Loaded<LogState> state, IReadOnlyList<LogEntry> batch, CancellationToken cancellationToken)
    {
        var next = await log.AppendAsync(state, state.Value.Append(batch), batch, cancellationToken);
        if (next is not null)
        {
            var first = state.Value.Edge.Size;
            await pending.PlaceAsync(
                next.Value.Year, [.. batch.Select((entry, number) => new PlacedEntry(first + number, entry))], cancellationToken);
        }

        return next;
    }

    // A carrying row goes into one batch whole. Within a batch an object's records stand in their order, whatever clock named their row.
    private static IEnumerable<IReadOnlyList<LogEntry>> Batches(IReadOnlyList<PendingRow> rows)
    {
        var batch = new List<LogEntry>();
        foreach (var row in rows)
        {
            if (batch.Count + row.Group.Leaves.Count > LogTable.Most)
            {
                yield return [.. batch.OrderBy(entry => entry.Read().Sequence)];
                batch = [];
            }

            batch.AddRange(row.Entries);
        }

        if (batch.Count > 0)
        {
            yield return [.. batch.OrderBy(entry => entry.Read().Sequence)];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Log {Year}: {Count} records got their place, {Size} in all.")]
        public static partial void Placed(ILogger logger, int year, long count, long size);
    }
}
