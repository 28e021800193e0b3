using Microsoft.Extensions.Options;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Reminds approvers of a campaign, and after a week asks the next role as well.</summary>
internal sealed class ApprovalFollowUpRun(
    CampaignTable campaigns, PeopleTable people, WorkQueue queue, IOptions<CampaignOptions> options)
{
    public async Task RunAsync(Campaign campaign, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (campaign.Approval is not { } request || ApprovalFollowUp.Due(request, now) is not { } nudge)
        {
            return;
        }

        var next = await people.WithRoleAsync(options.Value.EscalationRole, cancellationToken);
        await campaigns.NoteAsync(
            campaign.Id,
            current => current.Approval is { } asked
                ? current with { Approval = ApprovalFollowUp.Done(asked, nudge, next.Select(person => person.Id), now) }
                : current,
            cancellationToken);
        await queue.SendAsync(
            QueueNames.CampaignNotice,
            new CampaignNotice(campaign.Id, CampaignNoticeKind.ApprovalReminder),
            CampaignJson.Default.CampaignNotice,
            delay: null,
            cancellationToken);
    }
}
