using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The cards about a campaign's approval: the approvers', and what its creator is told.</summary>
internal sealed class ApprovalNoticeRun(CampaignTable campaigns, NoticeCardRun cards, NamesRun names, TimeProvider time)
{
    /// <returns>The pause before the notice is to be repeated; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(CampaignNotice notice, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(notice.Campaign, cancellationToken) is not { Approval: { } request } campaign)
        {
            return null;
        }

        var name = await names.OfAsync(request, cancellationToken);
        var now = time.GetUtcNow();
        TimeSpan? pause = null;
        if (request.Status == ApprovalStatus.Pending)
        {
            var about = About("approval", request);
            if (notice.Kind == CampaignNoticeKind.ApprovalReminder)
            {
                // A card of its own, since a changed card would not be noticed; all of them show the decision later.
                about = string.Create(CultureInfo.InvariantCulture, $"{about}|again{request.Reminders}");
            }

            foreach (var approver in Waiting(request))
            {
                pause = SendPause.Longer(pause, await cards.ShowAsync(
                    campaign,
                    about,
                    approver,
                    culture => CampaignApprovalCard.Draw(campaign, approver, campaign.People, name, now, culture),
                    cancellationToken));
            }

            return pause;
        }

        pause = await cards.RefreshAsync(
            campaign,
            About("approval", request),
            (to, culture) => CampaignApprovalCard.Draw(campaign, to, campaign.People, name, now, culture),
            cancellationToken);
        return SendPause.Longer(pause, await cards.ShowAsync(
            campaign,
            About("outcome", request),
            request.Requester,
            culture => CampaignApprovalCard.Draw(campaign, request.Requester, campaign.People, name, now, culture),
            cancellationToken));
    }

    private static IEnumerable<Guid> Waiting(ApprovalRequest request) => request.Approvers
        .Where(approver => request.Decisions.All(decision => decision.For != approver))
        .Concat(request.Delegations.Select(delegation => delegation.To))
        .Distinct();

    // A campaign that was mended and sent again asks with new cards.
    private static string About(string what, ApprovalRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}|{request.AskedAt.ToUnixTimeMilliseconds()}");
}
