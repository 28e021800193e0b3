namespace TeamsIsms.Campaigns;

/// <summary>
/// Puts a reminder on the queue for everybody who still owes an answer on a planned day, then notes the day.
/// A crash in between asks again; whoever was reminded that day is skipped when the reminder is sent.
/// </summary>
internal sealed class ReminderPlanRun(CampaignTable campaigns, OpenPeopleRun open)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ReminderPlan.Due(campaign, now) is not { } day)
        {
            return;
        }

        await open.RemindAsync(campaign, head: null, cancellationToken);
        await campaigns.NoteAsync(
            campaign.Id,
            current => current with { FollowUp = current.FollowUp with { RemindedFor = day } },
            cancellationToken);
    }
}
