using System.Globalization;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Objectives;

/// <summary>Objectives, in one partition: there are dozens of them at most. An objective, its number and its trail change in one transaction.</summary>
internal sealed class ObjectiveTable(TableServiceClient tables)
{
    public const string Partition = "objectives";

    private const int Attempts = 8;
    private const string Prefix = "objective|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Objectives));

    /// <summary>Cards about one objective that were sent.</summary>
    public static CardShelf Shelf(ObjectiveId id) => new(TableNames.Objectives, $"cards.{id}", "card|");

    public async Task<Objective?> FindAsync(ObjectiveId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Prefix + id, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>All of them, in the order of their numbers.</summary>
    public Task<IReadOnlyList<Objective>> ListAsync(CancellationToken cancellationToken) => ListAsync(Prefix, cancellationToken);

    /// <summary>Stores a new one under the next number of the year. The same activity again gives the earlier one.</summary>
    /// <param name="decide">Defines it under the number.</param>
    public async Task<Outcome<Objective>> AddAsync(
        Func<ObjectiveId, Outcome<ObjectiveStep>> decide, Act act, CancellationToken cancellationToken)
    {
        var (once, numbers) = (Once(act, "define"), Numbers(act.At));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [once, numbers], cancellationToken);
            if (rows.GetValueOrDefault(once) is { } earlier)
            {
                return await AgainAsync(earlier.Read(StoredObjectives.Json.ObjectiveReference).Id, cancellationToken);
            }

            var last = rows.GetValueOrDefault(numbers);
            var id = new ObjectiveId(Taipei.Day(act.At).Year, (last?.Read(StoredObjectives.Json.ObjectiveNumbers).Last ?? 0) + 1);
            var outcome = decide(id);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition)
                .Put(numbers, last, new ObjectiveNumbers(id.Sequence), StoredObjectives.Json.ObjectiveNumbers)
                .Insert(once, new ObjectiveReference(id), StoredObjectives.Json.ObjectiveReference);
            if (await StoreAsync(changes, earlier: null, step, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }
        }

        return new ObjectiveBusy();
    }

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    public async Task<Outcome<Objective>> ActAsync(
        ObjectiveId id, Func<Objective, Outcome<ObjectiveStep>> decide, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Prefix + id, cancellationToken) is not { } row)
            {
                return new UnknownObjective();
            }

            var outcome = decide(Read(row));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var once = Once(act, $"{id}|{step.Event.Kind}");
            var changes = new Changes(Partition).Insert(once, new ObjectiveReference(id), StoredObjectives.Json.ObjectiveReference);
            if (await StoreAsync(changes, row, step, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }

            if (await _table.FindAsync(Partition, once, cancellationToken) is not null)
            {
                return await AgainAsync(id, cancellationToken);
            }
        }

        return new ObjectiveBusy();
    }

    /// <summary>The objective's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(ObjectiveId id, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(id.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(id.Subject, row));
        }

        return records;
    }

    private async Task<Objective?> StoreAsync(
        Changes changes, Row? earlier, ObjectiveStep step, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        changes.Put(Prefix + next.Id, earlier, next, StoredObjectives.Json.Objective);
        return await _table.CommitAsync(changes, cancellationToken) ? next : null;
    }

    private async Task<Outcome<Objective>> AgainAsync(ObjectiveId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } objective ? objective : new UnknownObjective();

    private async Task<IReadOnlyList<Objective>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var found = new List<Objective>();
        await foreach (var row in _table.WithPrefixAsync(Partition, prefix, cancellationToken))
        {
            found.Add(Read(row));
        }

        return found;
    }

    private static Objective Read(Row row) => row.Read(StoredObjectives.Json.Objective);

    private static string Numbers(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"numbers|{Taipei.Day(at).Year:D4}");

    // Activity ids are unique only within a chat, so the person belongs to it; what came by none is told apart by its time.
    private static string Once(Act act, string what) =>
        $"act|{KeyHash.Of(string.Create(CultureInfo.InvariantCulture, $"{act.Actor}\n{act.Activity ?? act.At.ToString("O", CultureInfo.InvariantCulture)}\n{what}"))}";
}
