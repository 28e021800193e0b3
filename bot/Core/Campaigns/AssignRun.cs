using System.Security.Cryptography;
using System.Text;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Gives people their duty. Rows, figures, the batch that brings the cards and the trail record change in one transaction,
/// so a crash leaves either all of it or nothing, and people who have theirs already are passed over.
/// </summary>
internal sealed class AssignRun(AssignmentTable assignments, DeliveryQueue queue)
{
    private const int Attempts = 20;
    private const string Function = "CampaignStart";

    /// <param name="people">Of one shard; nobody twice.</param>
    /// <returns>False when the campaign is over and takes nobody.</returns>
    public async Task<bool> AssignAsync(
        Campaign campaign, int shard, IEnumerable<KnownPerson> people, DateTimeOffset due, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var ordered = people.OrderBy(known => AssignmentTable.Key(known.Person.Id), StringComparer.Ordinal);
        Loaded<ShardHead>? head = null;
        foreach (var portion in ordered.Chunk(DeliveryBatch.Most))
        {
            head = await AssignPortionAsync(
                campaign, shard, [.. portion.Select(known => Duty(campaign, known, due))], head, now, cancellationToken);
            if (!Takes(head.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>The head after it.</returns>
    private async Task<Loaded<ShardHead>> AssignPortionAsync(
        Campaign campaign, int shard, IReadOnlyList<Assignment> people, Loaded<ShardHead>? known, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var partition = AssignmentTable.Partition(campaign.Id, shard);
        var missing = people;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var head = known ?? await HeadAsync(partition, cancellationToken);
            if (missing.Count == 0 || !Takes(head.Value))
            {
                return head;
            }

            var changes = new Changes(partition);
            var next = Add(changes, campaign, shard, head, missing, now);
            if (await assignments.Rows.StoreAsync(changes, cancellationToken) is { } versions)
            {
                await queue.SendAsync(new DeliveryWork(campaign.Id, shard, head.Value.Batches), cancellationToken);
                return head.Stored(next, versions);
            }

            known = null;
            missing = await MissingAsync(partition, missing, cancellationToken);
        }

        throw new InvalidOperationException($"Shard {shard} of campaign {campaign.Id} changed {Attempts} times under our hands.");
    }

    private static ShardHead Add(
        Changes changes, Campaign campaign, int shard, Loaded<ShardHead> head, IReadOnlyList<Assignment> people, DateTimeOffset now)
    {
        var next = head.Value with { Batches = head.Value.Batches + 1, OpenBatches = head.Value.OpenBatches + 1 };
        foreach (var assignment in people)
        {
            changes.Insert(AssignmentTable.Key(assignment.Person), assignment, CampaignJson.Default.Assignment);
            next = next.Count(null, assignment);
        }

        var batch = new DeliveryBatch(head.Value.Batches, DeliveryKind.Ask, [.. people.Select(person => person.Person)], now);
        changes.Insert(AssignmentTable.BatchKey(batch.Number), batch, CampaignJson.Default.DeliveryBatch);
        next = next with { Trail = changes.Record(next.Trail, Assigned(campaign, shard, people), now) };
        changes.Replace(head.Key, head.Version, next, CampaignJson.Default.ShardHead);
        return next;
    }

    private async Task<Loaded<ShardHead>> HeadAsync(string partition, CancellationToken cancellationToken) =>
        await assignments.Rows.FindAsync(partition, AssignmentTable.HeadKey, cancellationToken) is { } row
            ? Loaded<ShardHead>.Of(row, CampaignJson.Default.ShardHead)
            : throw new InvalidOperationException($"Partition {partition} has no head.");

    private async Task<IReadOnlyList<Assignment>> MissingAsync(
        string partition, IReadOnlyList<Assignment> people, CancellationToken cancellationToken)
    {
        var there = new HashSet<string>(StringComparer.Ordinal);
        var (first, last) = (AssignmentTable.Key(people[0].Person), AssignmentTable.Key(people[^1].Person));
        await foreach (var row in assignments.Rows.RangeAsync(partition, first, last, cancellationToken))
        {
            there.Add(row.Key);
        }

        return [.. people.Where(person => !there.Contains(AssignmentTable.Key(person.Person)))];
    }

    // The chat is kept as it is known now: whoever has one costs the delivery no look at the directory.
    private static Assignment Duty(Campaign campaign, KnownPerson known, DateTimeOffset due) => new()
    {
        Campaign = campaign.Id,
        Person = known.Person.Id,
        Name = known.Person.Name,
        Unit = known.Person.Unit,
        Head = known.Person.Head,
        Mail = known.Person.Mail,
        Kind = known.Person.Kind,
        Language = known.Conversation?.Language ?? known.Person.Language,
        Due = due,
        Conversation = known.Conversation is { Installed: true } chat ? new(chat.ConversationId, chat.ServiceUrl) : null,
    };

    /// <summary>The trail proves who was bound: the hash is over their ids, in order, a line each.</summary>
    private static TrailEvent Assigned(Campaign campaign, int shard, IReadOnlyList<Assignment> people)
    {
        var ids = string.Join('\n', people.Select(person => person.Person.ToString("N")));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)));
        return new TrailEvent(
            TrailKinds.CampaignAssigned,
            $"{campaign.Subject}/{shard:x2}",
            TrailActor.System(Function),
            new TrailDetail(Note: $"{people.Count} {hash}"),
            campaign.Task.Sha256);
    }

    private static bool Takes(ShardHead head) => head.Status is CampaignStatus.Active or CampaignStatus.Paused;
}
