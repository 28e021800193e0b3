using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The unit head's recommendation and the security manager's decision about an exemption.</summary>
internal sealed class ExemptionSubject(CampaignTable campaigns, AssignmentTable assignments, NamesRun names) : IApprovalSubject
{
    public const string Called = "exemption";

    public string Name => Called;

    public Role NextRole => Role.SecurityManager;

    public static ApprovalKey Key(CampaignId campaign, Guid person) => new(Called, campaign.ToString(), person);

    public string Kind(CultureInfo culture) => CampaignWords.Text.Say(culture, "ApprovalOfExemption");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is ({ } campaign, { Exemption.Approval: { } request } assignment)
            ? new ApprovalMatter(key, request, campaign.Number, $"{assignment.Name}：{campaign.Task.Title}")
            : null;

    // Why somebody asks is told to nobody else.
    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is ({ } campaign, { Exemption.Approval: { } request } assignment)
        && Approve.Concerns(request, viewer.Person)
            ? request.Requester == viewer.Person && request.Status != ApprovalStatus.Pending
                ? PersonNoticeCard.ExemptionSettled(campaign, assignment, viewer.Culture)
                : await CardAsync(campaign, assignment, viewer, note, cancellationToken)
            : null;

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        var (campaign, outcome) = await ActAsync(
            key,
            (head, assignment) => vote.Outdated(assignment?.Exemption?.Approval) is { } outdated
                ? outdated
                : Exempt.Decide(head, assignment, vote.By, vote.Verdict, vote.Comment, vote.Until, act),
            act,
            cancellationToken);
        return outcome is { Value.Assignment: { } decided } && campaign is not null
            ? new ApprovalAnswer(await CardAsync(campaign, decided, viewer, null, cancellationToken))
            : outcome.Refusal ?? new NoExemptionAsked();
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        var (_, outcome) = await ActAsync(
            key, (head, assignment) => Exempt.Change(head, assignment, change, act), act, cancellationToken);
        return outcome is { Value.Assignment.Exemption.Approval: { } request } ? request : outcome.Refusal ?? new NoExemptionAsked();
    }

    private async Task<(Campaign? Campaign, Outcome<AssignmentView> Outcome)> ActAsync(
        ApprovalKey key, Func<ShardHead, Assignment?, Outcome<AssignmentStep>> decide, Act act, CancellationToken cancellationToken)
    {
        if (CampaignId.Parse(key.Id) is not { } id || key.Person is not { } person
            || await campaigns.FindFixedAsync(id, cancellationToken) is not { } campaign)
        {
            return (null, new UnknownCampaign());
        }

        var isSettled = false;
        var outcome = await assignments.ActAsync(
            campaign,
            person,
            (head, assignment) =>
            {
                var step = decide(head, assignment);
                isSettled = step.Value?.Next.Exemption?.Approval.Status is not (null or ApprovalStatus.Pending);
                return step.Refusal is { } refusal ? refusal : step.Value;
            },
            act.At,
            cancellationToken,
            changes => Owe(changes.Owe(key, act.At), new CampaignNotice(id, CampaignNoticeKind.ExemptionSettled, person), isSettled, act.At));
        return (campaign, outcome);
    }

    // The person's own card of the campaign shows it too.
    private static void Owe(Changes changes, CampaignNotice notice, bool isSettled, DateTimeOffset now)
    {
        if (isSettled)
        {
            changes.Owe(QueueNames.CampaignNotice, notice, CampaignJson.Default.CampaignNotice, now);
        }
    }

    private async Task<(Campaign? Campaign, Assignment? Assignment)> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        CampaignId.Parse(key.Id) is { } id && key.Person is { } person
        && await campaigns.FindFixedAsync(id, cancellationToken) is { } campaign
        && await assignments.FindAsync(campaign, person, cancellationToken) is { } view
            ? (campaign with { Status = view.Head.Status }, view.Assignment)
            : (null, null);

    private async Task<AdaptiveCard> CardAsync(
        Campaign campaign, Assignment assignment, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        ExemptionCard.Draw(
            campaign,
            assignment,
            viewer.Person,
            await names.OfAsync(assignment.Exemption?.Approval, cancellationToken),
            viewer.Now,
            viewer.Culture,
            note);
}
