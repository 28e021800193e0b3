namespace TeamsIsms.Campaigns;

/// <summary>The queue <c>campaign-start</c>: what is to be done to a whole campaign. Each may be repeated.</summary>
internal sealed class CampaignWorkRun(
    CampaignTable campaigns, LaunchRun launch, CampaignSpreadRun spread, FinishRun finish, TimeProvider time)
{
    public async Task RunAsync(CampaignWork work, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await campaigns.FindAsync(work.Campaign, cancellationToken) is not { } campaign)
        {
            return;
        }

        switch (work.Kind)
        {
            case CampaignWorkKind.Start:
                await launch.RunAsync(campaign, now, cancellationToken);
                break;
            case CampaignWorkKind.Spread when campaign.Status is CampaignStatus.Active or CampaignStatus.Paused:
                await spread.RunAsync(campaign, now, cancellationToken);
                break;
            case CampaignWorkKind.Spread or CampaignWorkKind.End when campaign.IsOver:
                await finish.EndAsync(campaign, now, cancellationToken);
                break;
            case CampaignWorkKind.Spread or CampaignWorkKind.End:
                break; // it has not started, or runs again
            case CampaignWorkKind.Report:
                await finish.ReportAsync(campaign, now, cancellationToken);
                break;
        }
    }
}
