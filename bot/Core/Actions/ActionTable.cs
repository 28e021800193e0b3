using System.Globalization;
using Azure;
using Azure.Data.Tables;
using TeamsIsms.Incidents;
using TeamsIsms.Storage;

namespace TeamsIsms.Actions;

/// <summary>
/// Actions, in one partition: there are hundreds of them at most. An action, its number, its trail and the messages it owes change in one
/// transaction, so there is neither a gap in the numbers nor one given twice.
/// </summary>
internal sealed class ActionTable(TableServiceClient tables, OutboxRun outbox)
{
    public const string Partition = "actions";

    private const int Attempts = 8;
    private const string Prefix = "action|";
    private const string OpenPrefix = "open|";

    private readonly RowTable _table = new(tables.GetTableClient(TableNames.Actions));

    public static CardShelf Shelf(ActionId id) => new(TableNames.Actions, $"cards.{id}", "card|");

    public static string Key(ActionId id) => Prefix + id;

    public async Task<CorrectiveAction?> FindAsync(ActionId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Partition, Key(id), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>What is not over, the oldest number first.</summary>
    public Task<IReadOnlyList<CorrectiveAction>> OpenAsync(CancellationToken cancellationToken) => ListAsync(OpenPrefix, cancellationToken);

    /// <summary>Those of every year, what is over too.</summary>
    public Task<IReadOnlyList<CorrectiveAction>> AllAsync(CancellationToken cancellationToken) => ListAsync(Prefix, cancellationToken);

    /// <summary>Those whose number is of the year, in its order.</summary>
    public Task<IReadOnlyList<CorrectiveAction>> YearAsync(int year, CancellationToken cancellationToken) =>
        ListAsync(string.Create(CultureInfo.InvariantCulture, $"{Prefix}CAR-{year:D4}-"), cancellationToken);

    /// <summary>What was opened from a record, oldest number first.</summary>
    /// <param name="number">As <see cref="ActionOrigin.Number"/> names it.</param>
    public async Task<IReadOnlyList<CorrectiveAction>> FromAsync(string number, CancellationToken cancellationToken)
    {
        var found = new List<CorrectiveAction>();
        await foreach (var row in _table.WithPrefixAsync(Partition, From(number), cancellationToken))
        {
            if (await FindAsync(row.Read(StoredActions.Json.ActionReference).Id, cancellationToken) is { } action)
            {
                found.Add(action);
            }
        }

        return found;
    }

    /// <summary>Stores a new one under the next number of the year.</summary>
    /// <param name="token">Names the form: the same person with the same one gets the earlier action.</param>
    /// <param name="decide">Opens it under the number.</param>
    /// <param name="owe">Adds what is to be told.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Outcome<CorrectiveAction>> AddAsync(
        string token,
        Func<ActionId, Outcome<ActionStep>> decide,
        Action<Changes, CorrectiveAction> owe,
        Act act,
        CancellationToken cancellationToken)
    {
        var (once, numbers) = (Once(act.Actor, token), Numbers(act.At));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await _table.FindAsync(Partition, [once, numbers], cancellationToken);
            if (rows.GetValueOrDefault(once) is { } earlier)
            {
                return await AgainAsync(earlier.Read(StoredActions.Json.ActionReference).Id, cancellationToken);
            }

            var last = rows.GetValueOrDefault(numbers);
            var id = new ActionId(Taipei.Day(act.At).Year, (last?.Read(StoredActions.Json.ActionNumbers).Last ?? 0) + 1);
            var outcome = decide(id);
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition)
                .Put(numbers, last, new ActionNumbers(id.Sequence), StoredActions.Json.ActionNumbers)
                .Insert(once, new ActionReference(id), StoredActions.Json.ActionReference)
                .Insert(From(step.Next.Origin.Number) + id, new ActionReference(id), StoredActions.Json.ActionReference);
            if (await StoreAsync(changes, earlier: null, step, owe, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }
        }

        return new ActionBusy();
    }

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="decide">What becomes of it.</param>
    /// <param name="owe">Adds what is to be told; null when nobody is.</param>
    /// <param name="act">By whom and when.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<Outcome<CorrectiveAction>> ActAsync(
        ActionId id,
        Func<CorrectiveAction, Outcome<ActionStep>> decide,
        Action<Changes, CorrectiveAction>? owe,
        Act act,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row)
            {
                return new ActionNotFound();
            }

            var outcome = decide(Read(row));
            if (outcome.Value is not { } step)
            {
                return outcome.Refusal!; // no value: refused
            }

            var changes = new Changes(Partition);
            var once = act.Activity is { } activity ? Once(act.Actor, $"{activity}|{id}|{step.Event.Kind}|{step.Event.Document}") : null;
            if (once is not null)
            {
                changes.Insert(once, new ActionReference(id), StoredActions.Json.ActionReference);
            }

            if (await StoreAsync(changes, row, step, owe, act.At, cancellationToken) is { } stored)
            {
                return stored;
            }

            if (once is not null && await _table.FindAsync(Partition, once, cancellationToken) is not null)
            {
                return await AgainAsync(id, cancellationToken);
            }
        }

        return new ActionBusy();
    }

    /// <summary>Notes what the trail need not tell, as a reminder that was given.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="note">Null when there is nothing to note any more.</param>
    /// <param name="owe">Adds what is to be told; sees the action before.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task NoteAsync(
        ActionId id,
        Func<CorrectiveAction, CorrectiveAction?> note,
        Action<Changes, CorrectiveAction> owe,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await _table.FindAsync(Partition, Key(id), cancellationToken) is not { } row
                || Read(row) is var before && note(before) is not { } next)
            {
                return;
            }

            var changes = new Changes(Partition);
            Keep(changes, row, next);
            owe(changes, before);
            if (await _table.CommitAsync(changes, cancellationToken))
            {
                await outbox.PostAsync(_table, Partition, cancellationToken);
                return;
            }
        }
    }

    /// <summary>Posts messages that a crash left unposted.</summary>
    public Task<int> SweepAsync(CancellationToken cancellationToken) => outbox.PostAsync(_table, Partition, cancellationToken);

    /// <summary>The action's own records, oldest first.</summary>
    public async Task<IReadOnlyList<TrailRecord>> TrailAsync(ActionId id, CancellationToken cancellationToken)
    {
        var records = new List<TrailRecord>();
        await foreach (var row in _table.WithPrefixAsync(Partition, TrailRows.Prefix(id.Subject), cancellationToken))
        {
            records.Add(TrailRows.Read(id.Subject, row));
        }

        return records;
    }

    private async Task<CorrectiveAction?> StoreAsync(
        Changes changes,
        Row? earlier,
        ActionStep step,
        Action<Changes, CorrectiveAction>? owe,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var next = step.Next with { Trail = changes.Record(step.Next.Trail, step.Event, now) };
        Keep(changes, earlier, next);
        owe?.Invoke(changes, next);
        if (!await _table.CommitAsync(changes, cancellationToken))
        {
            return null;
        }

        await outbox.PostAsync(_table, Partition, cancellationToken);
        return next;
    }

    private async Task<Outcome<CorrectiveAction>> AgainAsync(ActionId id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } action ? action : new ActionNotFound();

    private async Task<IReadOnlyList<CorrectiveAction>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        var found = new List<CorrectiveAction>();
        await foreach (var row in _table.WithPrefixAsync(Partition, prefix, cancellationToken))
        {
            found.Add(Read(row));
        }

        return found;
    }

    // What is open stands twice, so that looking through it reads nothing that is over.
    private static void Keep(Changes changes, Row? earlier, CorrectiveAction next)
    {
        changes.Put(Key(next.Id), earlier, next, StoredActions.Json.CorrectiveAction);
        _ = (earlier is not null, next.IsOver) switch
        {
            (true, true) => changes.Delete(OpenPrefix + next.Id, ETag.All),
            (true, false) => changes.Replace(OpenPrefix + next.Id, ETag.All, next, StoredActions.Json.CorrectiveAction),
            (false, _) => changes.Insert(OpenPrefix + next.Id, next, StoredActions.Json.CorrectiveAction),
        };
    }

    private static CorrectiveAction Read(Row row) => row.Read(StoredActions.Json.CorrectiveAction);

    private static string Numbers(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"numbers|{Taipei.Day(at).Year:D4}");

    // Numbers of other records may hold anything; letters' case makes no other number.
    private static string From(string number) => $"from|{KeyHash.Of(number.Trim().ToUpperInvariant())}|";

    // Activity ids are unique only within a chat, so the person belongs to it.
    private static string Once(string actor, string token) => $"act|{KeyHash.Of($"{actor}\n{token}")}";
}
