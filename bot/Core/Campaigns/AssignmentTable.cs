using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>An assignment as it was read, with the head of its shard.</summary>
internal sealed record AssignmentView(ShardHead Head, Assignment? Assignment);

/// <summary>
/// Assignments: a partition per campaign and shard, holding a row per person, the shard's head, its batches and the trail of all of them.
/// An act costs one read and one transaction.
/// </summary>
internal sealed class AssignmentTable(TableServiceClient tables, OutboxRun outbox)
{
    internal const string HeadKey = "head";

    private const int Attempts = 5;

    // A filter holds at most 15 comparisons; one is the partition.
    private const int KeysAtOnce = 14;
    private const string BatchPrefix = "batch|";
    private const string PersonPrefix = "person|";

    internal RowTable Rows { get; } = new(tables.GetTableClient(TableNames.Assignments));

    public async Task<AssignmentView?> FindAsync(Campaign campaign, Guid person, CancellationToken cancellationToken)
    {
        var rows = await Rows.FindAsync(Partition(campaign, person), [HeadKey, Key(person)], cancellationToken);
        return rows.TryGetValue(HeadKey, out var head) ? View(head, rows.GetValueOrDefault(Key(person))) : null;
    }

    /// <summary>The assignments of those of the people who have one.</summary>
    public async Task<IReadOnlyList<Assignment>> FindAsync(
        Campaign campaign, IEnumerable<Guid> people, CancellationToken cancellationToken)
    {
        var found = new List<Assignment>();
        foreach (var shard in people.GroupBy(person => Partition(campaign, person)))
        {
            foreach (var keys in shard.Select(Key).Chunk(KeysAtOnce))
            {
                var rows = await Rows.FindAsync(shard.Key, keys, cancellationToken);
                found.AddRange(rows.Values.Select(row => row.Read(CampaignJson.Default.Assignment)));
            }
        }

        return found;
    }

    /// <summary>
    /// Loads, decides, stores; decides again when another was first. A step of null stores nothing.
    /// </summary>
    /// <param name="owe">Adds the messages the step owes; they are posted before this answers.</param>
    /// <returns>The state after the act; a refusal when the decision was one, or the campaign has not started.</returns>
    public async Task<Outcome<AssignmentView>> ActAsync(
        Campaign campaign, Guid person, Func<ShardHead, Assignment?, Outcome<AssignmentStep?>> decide, DateTimeOffset now,
        CancellationToken cancellationToken, Action<Changes>? owe = null)
    {
        var partition = Partition(campaign, person);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var rows = await Rows.FindAsync(partition, [HeadKey, Key(person)], cancellationToken);
            if (!rows.TryGetValue(HeadKey, out var headRow))
            {
                return new NotAssigned();
            }

            var assignmentRow = rows.GetValueOrDefault(Key(person));
            var view = View(headRow, assignmentRow);
            var outcome = decide(view.Head, view.Assignment);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            if (outcome.Value is not { } step || assignmentRow is null)
            {
                return view;
            }

            var changes = new Changes(partition);
            var next = Add(changes, assignmentRow, step, now);
            var head = view.Head.Count(view.Assignment, next);
            changes.Replace(HeadKey, headRow.Version, head, CampaignJson.Default.ShardHead);
            owe?.Invoke(changes);
            if (await Rows.CommitAsync(changes, cancellationToken))
            {
                if (owe is not null)
                {
                    await outbox.PostAsync(Rows, partition, cancellationToken);
                }

                return new AssignmentView(head, next);
            }
        }

        return new BusyNow();
    }

    /// <summary>Posts messages of one shard that a crash left unposted.</summary>
    public Task<int> SweepAsync(CampaignId campaign, int shard, CancellationToken cancellationToken) =>
        outbox.PostAsync(Rows, Partition(campaign, shard), cancellationToken);

    public async Task<IReadOnlyList<ShardHead>> HeadsAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var heads = new List<ShardHead>();
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            if (await Rows.FindAsync(Partition(campaign.Id, shard), HeadKey, cancellationToken) is { } row)
            {
                heads.Add(row.Read(CampaignJson.Default.ShardHead));
            }
        }

        return heads;
    }

    /// <summary>Everybody in one shard, in the order of their ids, page after page.</summary>
    public async IAsyncEnumerable<Assignment> ReadAsync(
        CampaignId campaign, int shard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Rows.WithPrefixAsync(Partition(campaign, shard), PersonPrefix, cancellationToken))
        {
            yield return row.Read(CampaignJson.Default.Assignment);
        }
    }

    /// <summary>Everybody between the first and the last of the people named, at the versions that may be written.</summary>
    /// <param name="people">In the order of their keys; at least one.</param>
    internal async IAsyncEnumerable<Loaded<Assignment>> RangeAsync(
        string partition, IReadOnlyList<Guid> people, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Rows.RangeAsync(partition, Key(people[0]), Key(people[^1]), cancellationToken))
        {
            yield return Loaded<Assignment>.Of(row, CampaignJson.Default.Assignment);
        }
    }

    /// <summary>The batches of one shard, in the order they were made.</summary>
    internal async IAsyncEnumerable<DeliveryBatch> BatchesAsync(
        CampaignId campaign, int shard, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Rows.WithPrefixAsync(Partition(campaign, shard), BatchPrefix, cancellationToken))
        {
            yield return row.Read(CampaignJson.Default.DeliveryBatch);
        }
    }

    /// <summary>One person's records, oldest first.</summary>
    public async IAsyncEnumerable<TrailRecord> TrailAsync(
        Campaign campaign, Assignment assignment, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partition = Partition(campaign, assignment.Person);
        await foreach (var row in Rows.WithPrefixAsync(partition, TrailRows.Prefix(assignment.Subject), cancellationToken))
        {
            yield return TrailRows.Read(assignment.Subject, row);
        }
    }

    internal static string Partition(CampaignId campaign, int shard) =>
        string.Create(CultureInfo.InvariantCulture, $"{campaign}.{shard:x2}");

    internal static string Key(Guid person) => string.Create(CultureInfo.InvariantCulture, $"{PersonPrefix}{person:N}");

    internal static string BatchKey(int batch) => string.Create(CultureInfo.InvariantCulture, $"{BatchPrefix}{batch:D6}");

    /// <summary>Adds a step to a transaction: the assignment's row and its trail record.</summary>
    internal static Assignment Add(Changes changes, Row row, AssignmentStep step, DateTimeOffset now) =>
        Add(changes, Loaded<Assignment>.Of(row, CampaignJson.Default.Assignment), [step], now);

    /// <summary>Adds steps of one assignment to a transaction: its row and a trail record for each.</summary>
    /// <param name="steps">Each from the one before.</param>
    internal static Assignment Add(Changes changes, Loaded<Assignment> assignment, IReadOnlyList<AssignmentStep> steps, DateTimeOffset now)
    {
        var trail = assignment.Value.Trail;
        foreach (var step in steps)
        {
            trail = changes.Record(trail, step.Event, now);
        }

        var next = steps[^1].Next with { Trail = trail };
        changes.Replace(assignment.Key, assignment.Version, next, CampaignJson.Default.Assignment);
        return next;
    }

    private static string Partition(Campaign campaign, Guid person) =>
        Partition(campaign.Id, Shards.Of(person, campaign.Shards));

    private static AssignmentView View(Row head, Row? assignment) =>
        new(head.Read(CampaignJson.Default.ShardHead), assignment?.Read(CampaignJson.Default.Assignment));
}
