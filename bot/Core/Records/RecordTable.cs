using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Records;

/// <summary>
/// The classes of records, in one partition: there are few. A class changes in one transaction with its trail and the messages it owes.
/// </summary>
internal sealed class RecordTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "records";

    private const int Attempts = 5;
    private const string ClassPrefix = "class|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Records));

    /// <summary>As nobody touched it where nothing is stored of it.</summary>
    public async Task<RecordClass> FindAsync(RecordKind kind, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(kind), cancellationToken) is { } row ? Read(row) : Fresh(kind);

    /// <summary>Every class there is.</summary>
    public async Task<IReadOnlyList<RecordClass>> ListAsync(CancellationToken cancellationToken)
    {
        var stored = new Dictionary<RecordKind, RecordClass>();
        await foreach (var row in _table.WithPrefixAsync(Partition, ClassPrefix, cancellationToken))
        {
            var records = Read(row);
            stored[records.Kind] = records;
        }

        return [.. RecordKinds.All.Select(kind => stored.GetValueOrDefault(kind) ?? Fresh(kind))];
    }

    /// <summary>The classes whose records go with those of others.</summary>
    public async Task<IReadOnlyList<RecordClass>> CompanionsAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(records => Companions.Kinds.Contains(records.Kind))];

    /// <summary>As below, where what it owes does not depend on the decision.</summary>
    /// <param name="owe">Adds what is to be told; null when nobody is.</param>
    public Task<Outcome<RecordClass>> ActAsync(
        RecordKind kind, Func<RecordClass, Outcome<RecordStep>> decide, Action<Changes>? owe, DateTimeOffset now,
        CancellationToken cancellationToken) =>
        ActAsync(kind, decide, (changes, _) => owe?.Invoke(changes), now, cancellationToken);

    /// <summary>Loads, decides, stores; decides again when another was first. What it owes is posted before it answers.</summary>
    public async Task<Outcome<RecordClass>> ActAsync(
        RecordKind kind, Func<RecordClass, Outcome<RecordStep>> decide, Action<Changes, RecordClass> owe, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await _table.FindAsync(Partition, Key(kind), cancellationToken);
            var outcome = decide(row is null ? Fresh(kind) : Read(row));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
            changes.Put(Key(kind), row, next, StoredRecords.Json.RecordClass);
            owe(changes, next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return next;
            }
        }

        return new RecordsBusy();
    }

    /// <summary>Notes what the trail need not tell, with the messages it owes.</summary>
    /// <param name="note">Null when there is nothing to note.</param>
    /// <returns>Null when there was nothing, or others changed the class again and again.</returns>
    public async Task<RecordClass?> NoteAsync(
        RecordKind kind, Func<RecordClass, RecordClass?> note, Action<Changes, RecordClass>? owe, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(kind), cancellationToken) is not { } row || note(Read(row)) is not { } next)
            {
                return null;
            }

            var changes = new Changes(Partition).Replace(row.Key, row.Version, next, StoredRecords.Json.RecordClass);
            owe?.Invoke(changes, next);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return next;
            }
        }

        return null;
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The class's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(RecordClass records, CancellationToken cancellationToken)
    {
        var trail = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(records.Subject), cancellationToken))
        {
            trail.Add(TrailRows.Read(records.Subject, row));
        }

        return trail;
    }

    private static RecordClass Fresh(RecordKind kind) => new() { Kind = kind };

    private static RecordClass Read(Row row) => row.Read(StoredRecords.Json.RecordClass);

    private static string Key(RecordKind kind) => $"{ClassPrefix}{kind}";
}
