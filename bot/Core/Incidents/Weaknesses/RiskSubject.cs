using System.Globalization;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>The chair's approval of living with a weakness for a time (policy 7.1.4).</summary>
internal sealed class RiskSubject(IncidentTable cases, CaseSightRun sights, PeopleTable people) : IApprovalSubject
{
    public const string Called = "risk";

    public string Name => Called;

    public Role NextRole => Role.CommitteeMember;

    public bool IsConfidential => true;

    public static ApprovalKey Key(CaseId id) => new(Called, id.ToString());

    /// <summary>Owed by every step that asks, changes or ends the request.</summary>
    /// <param name="before">The weakness as it was; null when that is not known.</param>
    public static void Owe(Changes changes, Weakness? before, Weakness next, DateTimeOffset now)
    {
        var earlier = before?.Acceptance?.Approval;
        if (next.Acceptance?.Approval is { } asked ? asked != earlier : earlier is { Status: ApprovalStatus.Pending })
        {
            changes.Owe(Key(next.Id), now);
        }
    }

    public string Kind(CultureInfo culture) => CaseLook.Say(culture, "RiskKicker");

    // Lists are not the case: of a restricted one they tell no more than its number.
    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Acceptance.Approval: { } request } weakness
            ? weakness.IsRestricted
                ? new ApprovalMatter(key, request, "", weakness.Id.ToString())
                : new ApprovalMatter(key, request, weakness.Id.ToString(), CaseLook.Title(weakness))
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Acceptance: not null } weakness
            ? await CardAsync(weakness, viewer, note, cancellationToken)
            : null;

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (CaseId.Parse(key.Id) is not { } id)
        {
            return new UnknownCase();
        }

        var by = await ActorAsync(vote.By, cancellationToken);
        var outcome = await cases.ActAsync(
            id,
            weakness => CaseAccess.Of(weakness, by) != CaseView.None && vote.Outdated(weakness.Acceptance?.Approval) is { } outdated
                ? outdated
                : AcceptRisk.Decide(weakness, vote.Verdict, vote.Comment, by, act),
            (changes, next) => CaseNotices.Owe(changes, next, act.At, CaseNoticeKind.AcceptanceSettled),
            act,
            cancellationToken);
        return outcome.Value is { } decided
            ? await CardAsync(decided, viewer, note: null, cancellationToken) is { } card ? new ApprovalAnswer(card) : new UnknownCase()
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (CaseId.Parse(key.Id) is not { } id)
        {
            return new UnknownCase();
        }

        var outcome = await cases.ActAsync(
            id,
            weakness => AcceptRisk.Change(weakness, change, act),
            (changes, next) => CaseNotices.Owe(changes, next, act.At),
            act,
            cancellationToken);
        return outcome.Value is { Acceptance.Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<Weakness?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        CaseId.Parse(key.Id) is { } id ? await cases.FindWeaknessAsync(id, cancellationToken) : null;

    /// <returns>Null for somebody who may not see the weakness.</returns>
    private async Task<AdaptiveCard?> CardAsync(
        Weakness weakness, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        var actor = await ActorAsync(viewer.Person, cancellationToken);
        return CaseAccess.Of(weakness, actor) >= CaseView.Team
            ? RiskAcceptanceCard.Draw(
                await sights.OfAsync(weakness, actor, viewer.Now, cancellationToken) with { Note = note }, viewer.Culture)
            : null;
    }

    private async Task<CaseActor> ActorAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is { Person: { } known } ? CaseActor.Of(known) : new CaseActor(person, []);
}
