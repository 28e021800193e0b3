using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Trail.Sequencing;

/// <summary>
/// The log: a partition a year with its state, its entries and its seals. Every append replaces the state at the version that was read,
/// so two sequencers never give the same place, nor a record two places.
/// </summary>
internal sealed class LogTable(TableServiceClient tables)
{
    /// <summary>Entries of one append: with the state they fill a transaction.</summary>
    public const int Most = Changes.Most - 1;

    private const string Logs = "logs";
    private const string Open = "open";
    private const int Attempts = 8;

    internal RowTable Rows { get; } = new(tables.GetTableClient(TableNames.TrailLog));

    /// <summary>The state of a year's log; null when there is none.</summary>
    public async Task<Loaded<LogState>?> FindAsync(int year, CancellationToken cancellationToken) =>
        await Rows.FindAsync(LogRows.Partition(year), LogRows.State, cancellationToken) is { } row
            ? Loaded<LogState>.Of(row, LogJson.Default.LogState)
            : null;

    /// <summary>The log that takes records now; the next year's when the last was closed.</summary>
    public async Task<Loaded<LogState>> OpenAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var pointer = await Rows.FindAsync(Logs, Open, cancellationToken);
            var year = pointer?.Read(LogJson.Default.OpenLog).Year;
            var state = year is { } named ? await FindAsync(named, cancellationToken) : null;
            if (state is { Value.Closed: false })
            {
                return state;
            }

            var next = Next(state?.Value, now);
            await Rows.CommitAsync(
                new Changes(LogRows.Partition(next.Year)).Insert(LogRows.State, next, LogJson.Default.LogState), cancellationToken);
            await Rows.CommitAsync(
                new Changes(Logs).Put(Open, pointer, new OpenLog(next.Year), LogJson.Default.OpenLog), cancellationToken);
        }

        throw new InvalidOperationException($"No log could be opened in {Attempts} attempts.");
    }

    /// <summary>Stores the entries in their places, and with them whatever else changes.</summary>
    /// <param name="next">The state after them.</param>
    /// <returns>Null when another sequencer was first; nothing is stored then.</returns>
    public async Task<Loaded<LogState>?> AppendAsync(
        Loaded<LogState> state, LogState next, IReadOnlyList<LogEntry> entries, CancellationToken cancellationToken,
        Changes? others = null)
    {
        var changes = new Changes(LogRows.Partition(next.Year)).Replace(state.Key, state.Version, next, LogJson.Default.LogState);
        foreach (var (offset, entry) in entries.Index())
        {
            changes.Insert(LogRows.Write(state.Value.Edge.Size + offset, entry));
        }

        return await Rows.StoreAsync(others is null ? changes : changes.Append(others), cancellationToken) is { } versions
            ? state.Stored(next, versions)
            : null;
    }

    /// <summary>The entries from one place up to another, which is not among them, page after page.</summary>
    public async IAsyncEnumerable<PlacedEntry> EntriesAsync(
        int year, long from, long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (from >= until)
        {
            yield break;
        }

        var rows = Rows.RangeAsync(LogRows.Partition(year), LogRows.Entry(from), LogRows.Entry(until - 1), cancellationToken);
        await foreach (var row in rows)
        {
            yield return LogRows.Read(row);
        }
    }

    private static LogState Next(LogState? closed, DateTimeOffset now)
    {
        var today = Taipei.Day(now);
        var year = closed is null ? today.Year : Math.Max(closed.Year + 1, today.Year);
        return new LogState(year, Log.LogEdge.Empty) { LastSeal = closed?.LastSeal, Begun = closed?.Begun ?? today };
    }
}
