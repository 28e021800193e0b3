using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>The first look at a report.</summary>
internal static class TriageRoutes
{
    public static Task<Answer> TakeChargeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) =>
        IncidentSteps.ActAsync(turn, verb, Triage.TakeCharge, cancellationToken, CaseNoticeKind.TakenInCharge);

    public static Task<Answer> DismissAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn,
        verb,
        (incident, by, act) => Triage.Dismiss(incident, Reason(verb), verb.Note, by, act),
        (_, next) => [next.Status == IncidentStatus.NotAnIncident ? CaseNoticeKind.Decided : CaseNoticeKind.DismissalAsked],
        cancellationToken);

    public static Task<Answer> ConfirmDismissalAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn,
        verb,
        (incident, by, act) => verb.IsNo
            ? Triage.WithdrawDismissal(incident, by, act)
            : Triage.ConfirmDismissal(incident, by, act),
        (_, next) => next.Status == IncidentStatus.NotAnIncident ? [CaseNoticeKind.Decided] : [],
        cancellationToken);

    /// <summary>From the closed list; null for anything else.</summary>
    internal static DismissalReason? Reason(CaseVerb verb) => TypedEnum.Read<DismissalReason>(verb.Reason);
}
