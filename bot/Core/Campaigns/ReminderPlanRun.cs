using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Puts a reminder on the queue for everybody who still owes an answer on a planned day, then notes the day.
/// A crash in between asks again; whoever was reminded that day is skipped when the reminder is sent.
/// </summary>
internal sealed class ReminderPlanRun(CampaignTable campaigns, AssignmentTable assignments, WorkQueue queue)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ReminderPlan.Due(campaign, now) is not { } day)
        {
            return;
        }

        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
            {
                if (assignment is { IsOpen: true, Status: not AssignmentStatus.ExemptionRequested })
                {
                    var notice = new CampaignNotice(campaign.Id, CampaignNoticeKind.Reminder, assignment.Person);
                    await queue.SendAsync(
                        QueueNames.CampaignNotice, notice, CampaignJson.Default.CampaignNotice, delay: null, cancellationToken);
                }
            }
        }

        await campaigns.NoteAsync(
            campaign.Id,
            current => current with { FollowUp = current.FollowUp with { RemindedFor = day } },
            cancellationToken);
    }
}
