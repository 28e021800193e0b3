using Azure.Storage.Queues;
using TeamsIsms.Campaigns;
using TeamsIsms.Operation.Poison;
using TeamsIsms.Storage;

namespace TeamsIsms.Operation.Health;

/// <summary>Reads how far the work is: queues, failed messages, campaigns.</summary>
internal sealed class WorkHealthRun(
    QueueServiceClient queues, PoisonTable poison, CampaignTable campaigns, ShardHeadTable heads, AssignmentTable assignments)
{
    private const int CampaignsAtOnce = 4;

    public async Task<IReadOnlyList<QueueDepth>?> QueuesAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(QueueNames.All.Select(async queue => new QueueDepth(
            queue, await CountAsync(queue, cancellationToken), await CountAsync(QueueNames.Poison(queue), cancellationToken))));

    public async Task<int?> PoisonAsync(CancellationToken cancellationToken) => (await poison.OpenAsync(cancellationToken)).Count;

    /// <summary>Those that should have begun long ago, and those with a batch that nobody works on.</summary>
    public async Task<IReadOnlyList<string>?> StuckAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stuck = new List<string>();
        var all = await campaigns.ListAsync(cancellationToken);
        foreach (var some in all.Where(campaign => !campaign.IsOver).Chunk(CampaignsAtOnce))
        {
            var still = await Task.WhenAll(some.Select(campaign => IsStuckAsync(campaign, now, cancellationToken)));
            stuck.AddRange(some.Where((_, at) => still[at]).Select(campaign => campaign.Number));
        }

        return stuck;
    }

    private async Task<bool> IsStuckAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - JudgeWork.Still;
        if (campaign.Status != CampaignStatus.Active)
        {
            return campaign.Status == CampaignStatus.Scheduled && campaign.StartAt < since;
        }

        foreach (var (shard, head) in (await heads.ReadAsync(campaign, cancellationToken)).Index())
        {
            if (head is { OpenBatches: > 0 }
                && await assignments.BatchesAsync(campaign.Id, shard, cancellationToken)
                    .AnyAsync(batch => batch.IsReady(since) && batch.MadeAt <= since, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<int> CountAsync(string queue, CancellationToken cancellationToken) =>
        (await queues.GetQueueClient(queue).GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount;
}
