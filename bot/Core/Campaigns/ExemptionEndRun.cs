using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Asks again those whose exemption has run out while the campaign still runs.</summary>
internal sealed class ExemptionEndRun(CampaignTable campaigns, AssignmentTable assignments)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = Taipei.Day(now);
        if (campaign.Status != CampaignStatus.Active || campaign.FollowUp.ExemptionsOn == today)
        {
            return;
        }

        for (var shard = 0; shard < campaign.Shards; shard++)
        {
            await foreach (var assignment in assignments.ReadAsync(campaign.Id, shard, cancellationToken))
            {
                if (assignment.Status == AssignmentStatus.Exempted && assignment.Exemption?.Until < today)
                {
                    await EndAsync(campaign, assignment.Person, now, cancellationToken);
                }
            }
        }

        await campaigns.NoteAsync(
            campaign.Id,
            current => current with { FollowUp = current.FollowUp with { ExemptionsOn = today } },
            cancellationToken);
    }

    private async Task EndAsync(Campaign campaign, Guid person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System("DueWork"), now);
        await assignments.ActAsync(
            campaign,
            person,
            (_, current) => Exempt.RanOut(current, act),
            now,
            cancellationToken,
            changes => changes.Owe(
                QueueNames.CampaignNotice,
                new CampaignNotice(campaign.Id, CampaignNoticeKind.ExemptionEnded, person),
                CampaignJson.Default.CampaignNotice,
                now));
    }
}
