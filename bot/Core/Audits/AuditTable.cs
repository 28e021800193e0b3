using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Audits;

/// <summary>Audits, in one partition: there are dozens of them at most. An audit, its number and its trail change in one transaction.</summary>
internal sealed class AuditTable(TableServiceClient tables)
{
    public const string Partition = "audits";

    private const int Attempts = 8;
    private const string Prefix = "audit|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Audits));

    /// <summary>Cards about one audit that were sent.</summary>
    public static CardShelf Shelf(AuditId id) => new(TableNames.Audits, $"cards.{id}", "card|");

    public async Task<Audit?> FindAsync(AuditId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Prefix + id, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>All of them, in the order of their numbers.</summary>
    public Task<IReadOnlyList<Audit>> ListAsync(CancellationToken cancellationToken) => ListAsync(Prefix, cancellationToken);

    /// <summary>Those whose number is of the year, in its order.</summary>
    public Task<IReadOnlyList<Audit>> YearAsync(int year, CancellationToken cancellationToken) =>
        ListAsync(string.Create(CultureInfo.InvariantCulture, $"{Prefix}AUD-{year:D4}-"), cancellationToken);

    /// <summary>Stores a new one under the next number of the year. The same activity again gives the earlier one.</summary>
    /// <param name="decide">Plans it under the number.</param>
    public async Task<Outcome<Audit>> AddAsync(
        Func<AuditId, Outcome<AuditStep>> decide, Act act, CancellationToken cancellationToken)
    {
        var (once, numbers) = (Once(act, "plan"), Numbers(act.At));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [once, numbers], cancellationToken);
            if (rows.GetValueOrDefault(once) is { } earlier)
            {
                return await AgainAsync(earlier.Read(StoredAudits.Json.AuditReference).Id, cancellationToken);
            }

            var last = rows.GetValueOrDefault(numbers);
            var id = new AuditId(Taipei.Day(act.At).Year, (last?.Read(StoredAudits.Json.AuditNumbers).Last ?? 0) + 1);
            var outcome = decide(id);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition)
                .Put(numbers, last, new AuditNumbers(id.Sequence), StoredAudits.Json.AuditNumbers)
                .Insert(once, new AuditReference(id), StoredAudits.Json.AuditReference);
            if (await StoreAsync(changes, earlier: null, step, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }
        }

        return new AuditBusy();
    }

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    public async Task<Outcome<Audit>> ActAsync(
        AuditId id, Func<Audit, Outcome<AuditStep>> decide, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Prefix + id, cancellationToken) is not { } row)
            {
                return new UnknownAudit();
            }

            var outcome = decide(Read(row));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var once = Once(act, $"{id}|{step.Event.Kind}");
            var changes = new Changes(Partition).Insert(once, new AuditReference(id), StoredAudits.Json.AuditReference);
            if (await StoreAsync(changes, row, step, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }

            if (await _table.FindAsync(Partition, once, cancellationToken) is not null)
            {
                return await AgainAsync(id, cancellationToken);
            }
        }

        return new AuditBusy();
    }

    /// <summary>The audit's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(AuditId id, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(id.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(id.Subject, row));
        }

        return records;
    }

    private async Task<Audit?> StoreAsync(
        Changes changes, Row? earlier, AuditStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        changes.Put(Prefix + next.Id, earlier, next, StoredAudits.Json.Audit);
        return await _table.CommitAsync(changes, cancellationToken) ? next : null;
    }

    private async Task<Outcome<Audit>> AgainAsync(AuditId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } audit ? audit : new UnknownAudit();

    private async Task<IReadOnlyList<Audit>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var found = new List<Audit>();
        await foreach (var row in _table.WithPrefixAsync(Partition, prefix, cancellationToken))
        {
            found.Add(Read(row));
        }

        return found;
    }

    private static Audit Read(Row row) => row.Read(StoredAudits.Json.Audit);

    private static string Numbers(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"numbers|{Taipei.Day(at).Year:D4}");

    // Activity ids are unique only within a chat, so the person belongs to it; what came by none is told apart by its time.
    private static string Once(Act act, string what) =>
        $"act|{KeyHash.Of(string.Create(CultureInfo.InvariantCulture, $"{act.Actor}\n{act.Activity ?? act.At.ToString("O", CultureInfo.InvariantCulture)}\n{what}"))}";
}
