namespace TeamsIsms.Campaigns;

/// <summary>Starts a campaign and, once it runs, replaces those of earlier revisions: nobody is without a current one in between.</summary>
internal sealed class LaunchRun(CampaignTable campaigns, CampaignStartRun start, SupersedeRun supersede)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await start.RunAsync(campaign, now, cancellationToken);
        if (await campaigns.FindAsync(campaign.Id, cancellationToken) is { StartedAt: not null, Status: not CampaignStatus.Cancelled } started)
        {
            await supersede.RunAsync(started, now, cancellationToken);
        }
    }
}
