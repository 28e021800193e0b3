using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Brings back what a crash or a poisoned message left behind: batches, starts, ends, and messages still owed.</summary>
internal sealed class BatchSweepRun(
    CampaignTable campaigns, ShardHeadTable heads, AssignmentTable assignments, DeliveryQueue batches, WorkQueue queue)
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    // Cards of an ended campaign are still re-rendered for a while; after that nobody waits for them.
    private static readonly TimeSpan Afterwards = TimeSpan.FromDays(7);

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await campaigns.SweepAsync(cancellationToken);
        foreach (var campaign in await campaigns.ListAsync(cancellationToken))
        {
            if (Owed(campaign, now) is { } kind)
            {
                await AskAsync(campaign.Id, kind, cancellationToken);
            }
            else if (campaign.Status is CampaignStatus.Active or CampaignStatus.Paused || campaign.EndedAt + Afterwards > now)
            {
                await SweepAsync(campaign, now, cancellationToken);
            }
        }
    }

    /// <summary>Puts the campaign's batches of that kind before the workers.</summary>
    public async Task QueueAsync(Campaign campaign, Func<DeliveryBatch, bool> which, CancellationToken cancellationToken) =>
        await QueueAsync(campaign, await heads.ReadAsync(campaign, cancellationToken), which, cancellationToken);

    private static CampaignWorkKind? Owed(Campaign campaign, DateTimeOffset now) =>
        campaign.Status == CampaignStatus.Scheduled && campaign.StartAt + Grace < now ? CampaignWorkKind.Start : null;

    private async Task SweepAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await assignments.SweepAsync(campaign.Id, shard, cancellationToken);
        }

        var states = await heads.ReadAsync(campaign, cancellationToken);
        var isStale = states.Any(head => head is not null && head.Status != campaign.Status);
        var isUnended = campaign.IsOver && campaign.EndedAt + Grace < now && Figures.Of([.. states.OfType<ShardHead>()], now).Open > 0;
        if (isStale || isUnended)
        {
            await AskAsync(campaign.Id, CampaignWorkKind.Spread, cancellationToken);
        }

        if (campaign.Status != CampaignStatus.Paused)
        {
            await QueueAsync(campaign, states, batch => batch.IsForgotten(now), cancellationToken);
        }
    }

    private async Task QueueAsync(
        Campaign campaign, IReadOnlyList<ShardHead?> states, Func<DeliveryBatch, bool> which, CancellationToken cancellationToken)
    {
        for (var shard = 0; shard < states.Count; shard++)
        {
            await assignments.SweepAsync(campaign.Id, shard, cancellationToken);
            if (states[shard] is not { OpenBatches: > 0 })
            {
                continue;
            }

            await foreach (var batch in assignments.BatchesAsync(campaign.Id, shard, cancellationToken))
            {
                if (which(batch))
                {
                    await batches.SendAsync(new DeliveryWork(campaign.Id, shard, batch.Number), cancellationToken);
                }
            }
        }
    }

    private Task AskAsync(CampaignId campaign, CampaignWorkKind kind, CancellationToken cancellationToken) =>
        queue.SendAsync(
            QueueNames.CampaignStart, new CampaignWork(campaign, kind), CampaignJson.Default.CampaignWork, delay: null, cancellationToken);
}
