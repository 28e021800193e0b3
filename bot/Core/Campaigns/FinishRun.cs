using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Ends a campaign's assignments and then has its last report made; also makes one on demand.</summary>
internal sealed class FinishRun(CampaignEndRun end, ReportRun report, WorkQueue queue)
{
    public async Task EndAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await end.RunAsync(campaign, now, cancellationToken);
        if (ReportCampaign.IsOwed(campaign))
        {
            await queue.SendAsync(
                QueueNames.CampaignStart,
                new CampaignWork(campaign.Id, CampaignWorkKind.Report),
                CampaignJson.Default.CampaignWork,
                delay: null,
                cancellationToken);
        }
    }

    public Task ReportAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken) =>
        report.RunAsync(campaign.Id, now, cancellationToken);
}
