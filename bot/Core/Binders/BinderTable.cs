using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Binders;

/// <summary>Binders, in one partition: there are few. A binder changes in one transaction with its trail and the message it owes.</summary>
internal sealed class BinderTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "binders";

    private const int Attempts = 5;
    private const string BinderPrefix = "binder|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Binders));

    /// <summary>Where the cards that tell of a binder are remembered.</summary>
    public static CardShelf Shelf { get; } = new(TableNames.Binders, Partition, "card|");

    public async Task<EvidenceBinder?> FindAsync(BinderId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row ? row.Read(BinderJson.Default.EvidenceBinder) : null;

    /// <summary>Every binder that was ever asked for, oldest first.</summary>
    public async Task<IReadOnlyList<EvidenceBinder>> ListAsync(CancellationToken cancellationToken)
    {
        var binders = new List<EvidenceBinder>();
        await foreach (var row in _table.WithPrefixAsync(Partition, BinderPrefix, cancellationToken))
        {
            binders.Add(row.Read(BinderJson.Default.EvidenceBinder));
        }

        return binders;
    }

    /// <summary>What a person asked for and is still there, newest first.</summary>
    public async Task<IReadOnlyList<EvidenceBinder>> OfAsync(Guid person, int most, CancellationToken cancellationToken)
    {
        var binders = await ListAsync(cancellationToken);
        return [.. binders.Where(binder => binder.By == person && binder.Erased is null).Reverse().Take(most)];
    }

    /// <summary>Stores the request with the message that has it made. The same request again finds the binder there is.</summary>
    public async Task<EvidenceBinder> AddAsync(BinderStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changes = new Changes(Partition);
        var binder = Recorded(changes, step, now);
        changes
            .Insert(Key(binder.Id), binder, BinderJson.Default.EvidenceBinder)
            .Owe(QueueNames.EvidenceMake, new BinderWork(binder.Id), BinderJson.Default.BinderWork, now);
        var isFirst = await _table.CommitAsync(changes, cancellationToken);
        await outbox.PostAsync(_table, Partition, cancellationToken);
        return isFirst ? binder : await FindAsync(binder.Id, cancellationToken) ?? binder;
    }

    /// <summary>Loads, decides, stores; decides again when another was first.</summary>
    public async Task<Outcome<EvidenceBinder>> ActAsync(
        BinderId id, Func<EvidenceBinder, Outcome<BinderStep>> decide, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row)
            {
                return new UnknownBinder();
            }

            var outcome = decide(row.Read(BinderJson.Default.EvidenceBinder));
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            var changes = new Changes(Partition);
            var next = Recorded(changes, outcome.Value!, now); // no refusal: decided
            changes.Replace(row.Key, row.Version, next, BinderJson.Default.EvidenceBinder);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                return next;
            }
        }

        return new BinderBusy(now);
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The binder's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(EvidenceBinder binder, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(binder.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(binder.Subject, row));
        }

        return records;
    }

    private static EvidenceBinder Recorded(Changes changes, BinderStep step, DateTimeOffset now) => step.Event is { } happened
        ? step.Next with { Trail = changes.Record(step.Next.Trail, happened, now) }
        : step.Next;

    internal static string Key(BinderId id) => string.Create(CultureInfo.InvariantCulture, $"{BinderPrefix}{id}");
}
