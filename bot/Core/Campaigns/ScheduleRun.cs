using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Starts campaigns whose day has come and ends those whose end has come.</summary>
internal sealed class ScheduleRun(CampaignTable campaigns, WorkQueue queue)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (campaign.Status == CampaignStatus.Scheduled && campaign.StartAt <= now)
        {
            // Asked again at every look until it has started: the start skips what is done.
            var work = new CampaignWork(campaign.Id, CampaignWorkKind.Start);
            await queue.SendAsync(
                QueueNames.CampaignStart, work, CampaignJson.Default.CampaignWork, delay: null, cancellationToken);
        }
        else if (campaign.Status is CampaignStatus.Active or CampaignStatus.Paused && campaign.EndAt <= now)
        {
            var act = new Act(TrailActor.System("DueWork"), now);
            await campaigns.ActAsync(
                campaign.Id,
                current => RunCampaign.Close(current, reason: null, act),
                (changes, next) => changes.Owe(
                    QueueNames.CampaignStart, new CampaignWork(next.Id, CampaignWorkKind.End), CampaignJson.Default.CampaignWork, now),
                now,
                cancellationToken);
        }
    }
}
