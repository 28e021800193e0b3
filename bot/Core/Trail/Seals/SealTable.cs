using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using TeamsIsms.Storage;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>Seals, in the partition of their log, so that a seal's leaf, its place and its row come into being together.</summary>
internal sealed class SealTable(LogTable log)
{
    private const int SaltBytes = 16;

    public async Task<Loaded<Seal>?> FindAsync(SealReference id, CancellationToken cancellationToken) =>
        await log.Rows.FindAsync(LogRows.Partition(id.Year), SealRows.Key(id.Day), cancellationToken) is { } row
            ? SealRows.Read(id.Year, row)
            : null;

    /// <summary>The seals of a log, the first first.</summary>
    public async IAsyncEnumerable<Seal> ListAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in log.Rows.WithPrefixAsync(LogRows.Partition(year), SealRows.Prefix, cancellationToken))
        {
            yield return SealRows.Read(year, row).Value;
        }
    }

    /// <summary>Appends the day's leaf. The seal then speaks for everything up to it; the last one of a year closes the log.</summary>
    /// <returns>Null when another writer was first; nothing is stored then.</returns>
    public async Task<Seal?> OpenAsync(
        Loaded<LogState> state, DateOnly day, Seal? previous, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var year = state.Value.Year;
        var partition = LogRows.Partition(year);
        var happened = SealDay.Event(state.Value, day, previous);
        var (record, head) = TrailRecord.Append(state.Value.Seals, happened, now, RandomNumberGenerator.GetBytes(SaltBytes));
        var row = TrailRows.Write(partition, record);
        (row[TrailRows.Index], row[TrailRows.LogYear]) = (state.Value.Edge.Size, year);
        var entry = new LogEntry(record.Leaf, TableNames.TrailLog, partition, row.RowKey);
        var id = new SealReference(year, day);
        var next = state.Value.Append([entry]) with
        {
            Unfinished = null,
            Counts = new Dictionary<string, long>(),
            Seals = head,
            LastSeal = id,
            Closed = SealDay.Ends(state.Value, day),
        };
        var seal = new Seal(id, next.Edge, previous?.Id);
        var others = new Changes(partition).Insert(row).Insert(SealRows.Write(seal));
        return await log.AppendAsync(state, next, [entry], cancellationToken, others) is null ? null : seal;
    }

    /// <returns>The seal as it stands now: another writer's when that one was first.</returns>
    public async Task<Loaded<Seal>> SaveAsync(Loaded<Seal> seal, Seal next, CancellationToken cancellationToken)
    {
        var changes = new Changes(LogRows.Partition(next.Id.Year)).Replace(SealRows.Write(next), seal.Version);
        return await log.Rows.StoreAsync(changes, cancellationToken) is { } versions
            ? seal.Stored(next, versions)
            : await FindAsync(next.Id, cancellationToken) ?? throw new InvalidDataException($"{seal.Key} is gone.");
    }
}
