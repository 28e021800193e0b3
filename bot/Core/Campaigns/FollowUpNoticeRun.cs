namespace TeamsIsms.Campaigns;

/// <summary>Sends what the follow-up asked for: reminders, and who is overdue.</summary>
internal sealed class FollowUpNoticeRun(
    CampaignTable campaigns, OpenPeopleRun open, ReminderRun reminders, OverdueNoticeRun overdue, TimeProvider time)
{
    /// <returns>The pause before the notice is to be repeated; null when it is done.</returns>
    public async Task<TimeSpan?> RunAsync(CampaignNotice notice, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (notice is { Kind: CampaignNoticeKind.Reminder, Person: { } person })
        {
            return await reminders.RunAsync(notice.Campaign, person, now, cancellationToken);
        }

        if (await campaigns.FindAsync(notice.Campaign, cancellationToken) is not { Status: CampaignStatus.Active } campaign)
        {
            return null;
        }

        if (notice.Kind == CampaignNoticeKind.Nudge)
        {
            await open.RemindAsync(campaign, notice.To, cancellationToken);
            return null;
        }

        return await overdue.RunAsync(campaign, notice.To, now, cancellationToken);
    }
}
