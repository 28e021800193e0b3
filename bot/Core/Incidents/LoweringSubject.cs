using System.Globalization;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents;

/// <summary>A security manager's approval of a lower level (rules 4.5).</summary>
internal sealed class LoweringSubject(IncidentTable cases, CaseSightRun sights, PeopleTable people, Duties duties) : IApprovalSubject
{
    public const string Called = "level";

    public string Name => Called;

    public Role NextRole => Role.CommitteeChair;

    public bool IsConfidential => true;

    public static ApprovalKey Key(CaseId id) => new(Called, id.ToString());

    /// <summary>Owed by every step that asks, changes or ends the request.</summary>
    /// <param name="before">The incident as it was; null when that is not known.</param>
    public static void Owe(Changes changes, Incident? before, Incident next, DateTimeOffset now)
    {
        if (next.Lowering?.Approval is { } asked && asked != before?.Lowering?.Approval)
        {
            changes.Owe(Key(next.Id), now);
        }
    }

    public string Kind(CultureInfo culture) => CaseLook.Say(culture, "LoweringKicker");

    // Lists are not the case: of a restricted one they tell no more than its number.
    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Lowering.Approval: { } request } incident
            ? incident.IsRestricted
                ? new ApprovalMatter(key, request, "", incident.Id.ToString())
                : new ApprovalMatter(key, request, incident.Id.ToString(), CaseLook.Title(incident))
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Lowering: not null } incident
            ? await CardAsync(incident, viewer, note, cancellationToken)
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
            incident => CaseAccess.Of(incident, by) != CaseView.None && vote.Outdated(incident.Lowering?.Approval) is { } outdated
                ? outdated
                : LowerLevel.Decide(incident, vote.Verdict, vote.Comment, duties, by, act),
            (changes, next) => CaseNotices.Owe(changes, next, act.At),
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
            incident => LowerLevel.Change(incident, change, act),
            (changes, next) => CaseNotices.Owe(changes, next, act.At),
            act,
            cancellationToken);
        return outcome.Value is { Lowering.Approval: { } request } ? request : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<Incident?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        CaseId.Parse(key.Id) is { } id ? await cases.FindIncidentAsync(id, cancellationToken) : null;

    /// <returns>Null for somebody who may not see the incident.</returns>
    private async Task<AdaptiveCard?> CardAsync(
        Incident incident, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        var actor = await ActorAsync(viewer.Person, cancellationToken);
        return CaseAccess.Of(incident, actor) >= CaseView.Team
            ? LoweringCard.Draw(await sights.OfAsync(incident, actor, viewer.Now, cancellationToken) with { Note = note }, viewer.Culture)
            : null;
    }

    private async Task<CaseActor> ActorAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is { Person: { } known } ? CaseActor.Of(known) : new CaseActor(person, []);
}
