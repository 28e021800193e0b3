using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The cards about one person's exemption or objection.</summary>
internal sealed class AssignmentNoticeRun(
    CampaignTable campaigns, AssignmentTable assignments, PeopleTable people, NoticeCardRun cards)
{
    /// <returns>The pause before the notice is to be repeated; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(CampaignNotice notice, CancellationToken cancellationToken)
    {
        if (notice.Person is not { } person
            || await campaigns.FindAsync(notice.Campaign, cancellationToken) is not { } campaign
            || await assignments.FindAsync(campaign, person, cancellationToken) is not { Assignment: { } assignment } view)
        {
            return null;
        }

        var asHead = campaign with { Status = view.Head.Status };
        return notice.Kind switch
        {
            CampaignNoticeKind.Declined => await DeclinedAsync(campaign, assignment, cancellationToken),
            CampaignNoticeKind.Reopened => await ReopenedAsync(asHead, assignment, cancellationToken),
            CampaignNoticeKind.ExemptionEnded => await ExemptionEndedAsync(asHead, assignment, cancellationToken),
            _ => await cards.RedrawAsync(asHead, assignment, cancellationToken),
        };
    }

    private async Task<TimeSpan?> DeclinedAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        if (assignment.Status != AssignmentStatus.Declined)
        {
            return null;
        }

        TimeSpan? pause = null;
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        if (assignment.Head is { } head && managers.All(manager => manager.Id != head))
        {
            pause = await cards.ShowAsync(
                campaign,
                About(assignment),
                head,
                culture => CampaignNoticeCard.Declined(campaign, assignment, culture),
                cancellationToken);
        }

        foreach (var manager in managers.Where(manager => manager.Id != assignment.Person))
        {
            pause = SendPause.Longer(pause, await cards.ShowAsync(
                campaign,
                About(assignment),
                manager.Id,
                culture => DeclinedCard.Draw(campaign, assignment, culture),
                cancellationToken));
        }

        return pause;
    }

    private async Task<TimeSpan?> ReopenedAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        var own = await cards.RedrawAsync(campaign, assignment, cancellationToken);
        var told = await cards.RefreshAsync(
            campaign,
            string.Create(CultureInfo.InvariantCulture, $"declined|{assignment.Person:N}"),
            (_, culture) => DeclinedCard.Draw(campaign, assignment, culture),
            cancellationToken);
        var note = await cards.ShowAsync(
            campaign,
            string.Create(CultureInfo.InvariantCulture, $"reopened|{assignment.Person:N}|{assignment.Trail.Sequence}"),
            assignment.Person,
            culture => PersonNoticeCard.Reopened(campaign, assignment, culture),
            cancellationToken);
        return SendPause.Longer(own, SendPause.Longer(told, note));
    }

    private async Task<TimeSpan?> ExemptionEndedAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        if (!assignment.IsOpen)
        {
            return null;
        }

        var own = await cards.RedrawAsync(campaign, assignment, cancellationToken);
        var note = await cards.ShowAsync(
            campaign,
            string.Create(CultureInfo.InvariantCulture, $"exemptionEnded|{assignment.Person:N}|{assignment.Trail.Sequence}"),
            assignment.Person,
            culture => PersonNoticeCard.ExemptionEnded(campaign, assignment, culture),
            cancellationToken);
        return SendPause.Longer(own, note);
    }

    // Whoever declines again after it was reopened is told of again.
    private static string About(Assignment assignment) =>
        string.Create(CultureInfo.InvariantCulture, $"declined|{assignment.Person:N}|{assignment.Trail.Sequence}");
}
