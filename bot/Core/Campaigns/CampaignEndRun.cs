using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Ends what is open when a campaign is over: negative receipts at the close, cancelled or superseded otherwise, each with the batch
/// that shows it on the person's card. Whoever has ended already is passed over when it runs again.
/// </summary>
internal sealed class CampaignEndRun(AssignmentTable assignments, ShardHeadTable heads, DeliveryQueue queue)
{
    // Two rows each, with the head and the batch in one transaction.
    private const int Portion = 48;

    private const int Attempts = 20;
    private const int AtOnce = 8;
    private const string Function = "CampaignStart";

    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await heads.SetAsync(campaign, cancellationToken);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, campaign.Shards),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (shard, cancel) => await EndShardAsync(campaign, shard, now, cancel));
    }

    private async Task EndShardAsync(Campaign campaign, int shard, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System(Function), now);
        var people = new List<Guid>(Portion);
        await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
        {
            if (Step(campaign, assignment, act) is not null || ShowsSuccessor(campaign, assignment))
            {
                people.Add(assignment.Person);
            }

            if (people.Count == Portion)
            {
                await EndPortionAsync(campaign, shard, people, act, cancellationToken);
                people.Clear();
            }
        }

        if (people.Count > 0)
        {
            await EndPortionAsync(campaign, shard, people, act, cancellationToken);
        }
    }

    /// <param name="people">In the order of their keys.</param>
    private async Task EndPortionAsync(
        Campaign campaign, int shard, IReadOnlyList<Guid> people, Act act, CancellationToken cancellationToken)
    {
        var partition = AssignmentTable.Partition(campaign.Id, shard);
        var named = people.ToHashSet();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var row = await assignments.Rows.FindAsync(partition, AssignmentTable.HeadKey, cancellationToken)
                ?? throw new InvalidOperationException($"Partition {partition} has no head.");
            var head = Loaded<ShardHead>.Of(row, CampaignJson.Default.ShardHead);
            var changes = new Changes(partition);
            var next = head.Value;
            var cards = new List<Guid>();
            await foreach (var person in assignments.RangeAsync(partition, people, cancellationToken))
            {
                if (!named.Contains(person.Value.Person))
                {
                    continue;
                }

                next = End(changes, campaign, person, next, act);
                cards.AddRange(person.Value.Card is { Length: > 0 } ? [person.Value.Person] : Array.Empty<Guid>());
            }

            var batch = new DeliveryBatch(next.Batches, DeliveryKind.Refresh, cards, act.At);
            if (cards.Count > 0)
            {
                changes.Insert(AssignmentTable.BatchKey(batch.Number), batch, CampaignJson.Default.DeliveryBatch);
                next = next with { Batches = next.Batches + 1, OpenBatches = next.OpenBatches + 1 };
            }

            changes.Replace(head.Key, head.Version, next, CampaignJson.Default.ShardHead);
            if (await assignments.Rows.CommitAsync(changes, cancellationToken))
            {
                if (cards.Count > 0)
                {
                    await queue.SendAsync(new DeliveryWork(campaign.Id, shard, batch.Number), cancellationToken);
                }

                return;
            }
        }

        throw new InvalidOperationException($"{partition} changed {Attempts} times under our hands.");
    }

    private static ShardHead End(Changes changes, Campaign campaign, Loaded<Assignment> person, ShardHead head, Act act) =>
        Step(campaign, person.Value, act) is { } step
            ? head.Count(person.Value, AssignmentTable.Add(changes, person, [step], act.At))
            : head;

    private static AssignmentStep? Step(Campaign campaign, Assignment assignment, Act act) => campaign switch
    {
        { Successor: not null } => EndAssignment.AtSupersede(assignment, act),
        { Status: CampaignStatus.Cancelled } => EndAssignment.AtCancel(assignment, campaign.EndReason ?? "", act),
        _ => EndAssignment.AtClose(assignment, act),
    };

    // What had ended before stays as it is, but its card must lead to the current revision too.
    private static bool ShowsSuccessor(Campaign campaign, Assignment assignment) =>
        campaign.Successor is not null && assignment is { Card.Length: > 0, Status: AssignmentStatus.Expired or AssignmentStatus.Cancelled };
}
