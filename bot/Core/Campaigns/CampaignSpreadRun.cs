namespace TeamsIsms.Campaigns;

/// <summary>Tells every shard whether its people may answer: what pause and resume mean for them.</summary>
internal sealed class CampaignSpreadRun(CampaignTable campaigns, ShardHeadTable heads, BatchSweepRun sweep)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (true)
        {
            await heads.SetAsync(campaign, cancellationToken);

            // Pause and resume may come close together, and their messages in any order: the last state must be the one that stays.
            var current = await campaigns.FindAsync(campaign.Id, cancellationToken) ?? campaign;
            if (current.Status == campaign.Status)
            {
                break;
            }

            campaign = current;
        }

        if (campaign.Status == CampaignStatus.Active)
        {
            await sweep.QueueAsync(campaign, batch => batch.IsReady(now), cancellationToken);
        }
    }
}
