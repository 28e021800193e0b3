using System.Collections.Immutable;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>A batch, its shard's head and its people, each at the version that may be written.</summary>
internal sealed record BatchState(string Partition, Loaded<ShardHead> Head, Loaded<DeliveryBatch> Batch)
{
    public ImmutableDictionary<Guid, Loaded<Assignment>> People { get; init; } = [];
}

/// <summary>Results written, and what they leave to do at the connector.</summary>
/// <param name="Surplus">Cards of people who have another one.</param>
/// <param name="Stale">Cards that show what is no longer so, with the assignment they belong to.</param>
internal sealed record BatchWritten(BatchState State, IReadOnlyList<Arrived> Surplus, IReadOnlyList<Assignment> Stale);

/// <summary>Batches: found with their head in one call, leased in one transaction, their results written in one.</summary>
internal sealed class BatchTable(AssignmentTable assignments)
{
    private const int Attempts = 20;

    public async Task<BatchState?> FindAsync(DeliveryWork work, CancellationToken cancellationToken)
    {
        var partition = AssignmentTable.Partition(work.Campaign, work.Shard);
        return await ReadAsync(partition, AssignmentTable.BatchKey(work.Batch), cancellationToken);
    }

    /// <returns>Null when another worker was first.</returns>
    public async Task<BatchState?> LeaseAsync(BatchState state, Guid worker, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var leased = state.Batch.Value with { Owner = worker, LeasedUntil = until, NotBefore = null };
        var changes = new Changes(state.Partition)
            .Replace(state.Batch.Key, state.Batch.Version, leased, CampaignJson.Default.DeliveryBatch);
        return await assignments.Rows.StoreAsync(changes, cancellationToken) is { } versions
            ? state with { Batch = state.Batch.Stored(leased, versions) }
            : null;
    }

    public async Task<BatchState> ReadPeopleAsync(BatchState state, CancellationToken cancellationToken)
    {
        var named = state.Batch.Value.People.ToHashSet();
        var people = ImmutableDictionary.CreateBuilder<Guid, Loaded<Assignment>>();
        await foreach (var person in assignments.RangeAsync(state.Partition, state.Batch.Value.People, cancellationToken))
        {
            if (named.Contains(person.Value.Person))
            {
                people[person.Value.Person] = person;
            }
        }

        return state with { People = people.ToImmutable() };
    }

    /// <summary>
    /// Writes what came of the posts, whoever holds the lease by now: a card that arrived is a fact. When another writer was first,
    /// head and batch are read again, then the people too.
    /// </summary>
    /// <param name="mark">The batch after it; the same when it is not ours any more.</param>
    public async Task<BatchWritten> WriteAsync(
        BatchState state, IReadOnlyList<Posting> postings, Func<BatchState, DeliveryBatch> mark, Act act, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var changes = new Changes(state.Partition);
            var draft = Draft(changes, state, postings, mark, act);
            if (changes.Count == 0)
            {
                return Left(state, draft, postings);
            }

            if (await assignments.Rows.StoreAsync(changes, cancellationToken) is { } versions)
            {
                return Left(state, Stored(state, draft, versions), postings);
            }

            var people = state.People;
            state = await ReadAsync(state.Partition, state.Batch.Key, cancellationToken)
                ?? throw new InvalidOperationException($"{state.Partition} lost {state.Batch.Key}.");
            state = attempt == 0 ? state with { People = people } : await ReadPeopleAsync(state, cancellationToken);
        }

        throw new InvalidOperationException($"{state.Partition} changed {Attempts} times under our hands.");
    }

    /// <summary>Adds to the transaction whatever changes, and answers the state as it will be.</summary>
    private static BatchState Draft(
        Changes changes, BatchState state, IReadOnlyList<Posting> postings, Func<BatchState, DeliveryBatch> mark, Act act)
    {
        var head = state.Head.Value;
        var people = state.People.ToBuilder();
        foreach (var posting in postings)
        {
            var before = people[posting.Person];
            if (Settle.Steps(before.Value, posting, act) is { Count: > 0 } steps)
            {
                var after = AssignmentTable.Add(changes, before, steps, act.At);
                head = head.Count(before.Value, after);
                people[posting.Person] = before with { Value = after };
            }
            else if (Settle.Quietly(before.Value, posting) is { } later)
            {
                changes.Replace(before.Key, before.Version, later, CampaignJson.Default.Assignment);
                people[posting.Person] = before with { Value = later };
            }
        }

        var draft = state with { People = people.ToImmutable() };
        var batch = mark(draft);
        head = batch.Done && !state.Batch.Value.Done ? head with { OpenBatches = head.OpenBatches - 1 } : head;
        if (!ReferenceEquals(batch, state.Batch.Value))
        {
            changes.Replace(state.Batch.Key, state.Batch.Version, batch, CampaignJson.Default.DeliveryBatch);
        }

        if (!ReferenceEquals(head, state.Head.Value))
        {
            changes.Replace(state.Head.Key, state.Head.Version, head, CampaignJson.Default.ShardHead);
        }

        return draft with { Head = state.Head with { Value = head }, Batch = state.Batch with { Value = batch } };
    }

    private static BatchState Stored(BatchState before, BatchState draft, IReadOnlyDictionary<string, Azure.ETag> versions) => draft with
    {
        Head = Stored(draft.Head, versions),
        Batch = Stored(draft.Batch, versions),
        People = draft.People.SetItems(
            from person in draft.People
            where !ReferenceEquals(person.Value, before.People[person.Key])
            select KeyValuePair.Create(person.Key, Stored(person.Value, versions))),
    };

    private static Loaded<T> Stored<T>(Loaded<T> draft, IReadOnlyDictionary<string, Azure.ETag> versions) =>
        versions.TryGetValue(draft.Key, out var version) ? draft with { Version = version } : draft;

    private static BatchWritten Left(BatchState before, BatchState after, IReadOnlyList<Posting> postings) => new(
        after,
        [.. postings.OfType<Arrived>().Where(posting => Settle.IsSurplus(before.People[posting.Person].Value, posting))],
        [.. from posting in postings
            where Settle.IsStale(before.People[posting.Person].Value, posting)
            select after.People[posting.Person].Value]);

    private async Task<BatchState?> ReadAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var rows = await assignments.Rows.FindAsync(partition, [AssignmentTable.HeadKey, key], cancellationToken);
        return rows.TryGetValue(AssignmentTable.HeadKey, out var head) && rows.TryGetValue(key, out var batch)
            ? new BatchState(
                partition,
                Loaded<ShardHead>.Of(head, CampaignJson.Default.ShardHead),
                Loaded<DeliveryBatch>.Of(batch, CampaignJson.Default.DeliveryBatch))
            : null;
    }
}
