using System.Globalization;

namespace TeamsIsms.Campaigns;

/// <summary>The cards about an exemption: whoever is next is asked, and the person is told the end.</summary>
internal sealed class ExemptionNoticeRun(NoticeCardRun cards, NamesRun names, TimeProvider time)
{
    /// <returns>The pause before another try; null when everybody has it.</returns>
    public async Task<TimeSpan?> RunAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        if (assignment.Exemption is not { Approval: var request })
        {
            return null;
        }

        var name = await names.OfAsync(request, cancellationToken);
        var now = time.GetUtcNow();
        var about = About("exemption", assignment, request);
        var pause = await cards.RefreshAsync(
            campaign, about, (to, culture) => ExemptionCard.Draw(campaign, assignment, to, name, now, culture), cancellationToken);
        var next = request.Approvers.Cast<Guid?>()
            .FirstOrDefault(approver => request.Decisions.All(decision => decision.For != approver));
        if (request.Status == ApprovalStatus.Pending && next is { } asked)
        {
            return assignment.Status == AssignmentStatus.ExemptionRequested
                ? SendPause.Longer(pause, await cards.ShowAsync(
                    campaign,
                    about,
                    asked,
                    culture => ExemptionCard.Draw(campaign, assignment, asked, name, now, culture),
                    cancellationToken))
                : pause;
        }

        var own = await cards.RedrawAsync(campaign, assignment, cancellationToken);
        var note = await cards.ShowAsync(
            campaign,
            About("exempted", assignment, request),
            assignment.Person,
            culture => PersonNoticeCard.ExemptionSettled(campaign, assignment, culture),
            cancellationToken);
        return SendPause.Longer(pause, SendPause.Longer(own, note));
    }

    // A second request after a refusal asks with a new card.
    private static string About(string what, Assignment assignment, ApprovalRequest request) => string.Create(
        CultureInfo.InvariantCulture, $"{what}|{assignment.Person:N}|{request.AskedAt.ToUnixTimeMilliseconds()}");
}
