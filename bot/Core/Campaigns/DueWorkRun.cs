namespace TeamsIsms.Campaigns;

/// <summary>
/// Asks of every campaign what is due and not yet recorded as done. A missed look loses nothing, a second one does nothing twice.
/// </summary>
internal sealed class DueWorkRun(CampaignTable campaigns, ScheduleRun schedule, PeopleDueRun people, LinkSweepRun links, TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var campaign in await campaigns.ListAsync(cancellationToken))
        {
            if (!campaign.IsOver)
            {
                await schedule.RunAsync(campaign, now, cancellationToken);
                await people.RunAsync(campaign, now, cancellationToken);
            }
        }

        await links.RunAsync(now, cancellationToken);
    }
}
