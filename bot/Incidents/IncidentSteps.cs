using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What a step decides from the incident, who takes it and when.</summary>
internal delegate Outcome<IncidentStep> IncidentDecision(Incident incident, CaseActor by, Act act);

/// <summary>Who is told, by what it was before and is now.</summary>
internal delegate IEnumerable<CaseNoticeKind> Told(Incident before, Incident next);

/// <summary>
/// A button of an incident's card: load, decide, store, and the card as it stands. A tap that comes late or twice gets the state there
/// is; one that lacks something leaves the card with what was typed.
/// </summary>
internal static class IncidentSteps
{
    public static Task<Answer> ActAsync(
        Turn turn, CaseVerb verb, IncidentDecision decide, CancellationToken cancellationToken, params CaseNoticeKind[] told) =>
        ActAsync(turn, verb, decide, (_, _) => told, cancellationToken);

    public static Task<Answer> ActAsync(
        Turn turn, CaseVerb verb, IncidentDecision decide, Told told, CancellationToken cancellationToken) =>
        CaseTurn.WithAsync(turn, who => ActAsync(who, verb, decide, told, cancellationToken), cancellationToken);

    public static async Task<Answer> ActAsync(
        CaseTurn who, CaseVerb verb, IncidentDecision decide, Told told, CancellationToken cancellationToken)
    {
        var (outcome, before) = await StoreAsync(
            who,
            verb,
            decide,
            (changes, was, next) => CaseNotices.Owe(changes, next, who.Now, told(was, next)),
            cancellationToken);
        return await AnswerAsync(who, outcome, before, cancellationToken);
    }

    /// <summary>The incident after the step, or why not; and as it was before.</summary>
    public static async Task<(Outcome<Incident> Outcome, Incident? Before)> StoreAsync(
        CaseTurn who, CaseVerb verb, IncidentDecision decide, Action<Changes, Incident, Incident> owe, CancellationToken cancellationToken)
    {
        if (verb.Case() is not { IsIncident: true } id)
        {
            return (new UnknownCase(), null);
        }

        Incident? before = null;
        var outcome = await who.Turn.Get<IncidentTable>().ActAsync(
            id,
            incident => decide(before = incident, who.Actor, who.Act),
            (changes, next) => owe(changes, before!, next), // decided before it is stored
            who.Act,
            cancellationToken);
        return (outcome, before);
    }

    public static async Task<Answer> AnswerAsync(
        CaseTurn who, Outcome<Incident> outcome, Incident? before, CancellationToken cancellationToken) => outcome switch
        {
            { Value: { } next } => await CaseAnswers.IncidentAsync(who, next, note: null, cancellationToken),
            { Refusal: CaseMovedOn moved } when before is not null =>
                await CaseAnswers.IncidentAsync(who, before, moved.Say(who.Turn.Culture), cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };

    /// <summary>The incident, if the person may see it as the team does.</summary>
    public static async Task<Outcome<Incident>> FindAsync(CaseTurn who, CaseVerb verb, CancellationToken cancellationToken) =>
        verb.Case() is { IsIncident: true } id
        && await who.Turn.Get<IncidentTable>().FindIncidentAsync(id, cancellationToken) is { } incident
        && CaseAccess.Of(incident, who.Actor) >= CaseView.Team
            ? incident
            : new UnknownCase();
}
