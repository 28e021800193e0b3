using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>After the response: looking back, closing, and opening again.</summary>
internal static class ReviewRoutes
{
    /// <summary>Begins the review, or writes down what it found.</summary>
    public static Task<Answer> ReviewAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken)
    {
        var findings = new Findings(verb.RootCause, verb.Lessons);
        return IncidentSteps.ActAsync(
            turn,
            verb,
            (incident, by, act) => incident.Status == IncidentStatus.Recovered
                ? ReviewIncident.Start(incident, findings, by, act)
                : ReviewIncident.Record(incident, findings, by, act),
            cancellationToken);
    }

    public static Task<Answer> CloseAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn,
        verb,
        (incident, by, act) => ReviewIncident.Close(incident, new Findings(verb.RootCause, verb.Lessons), verb.Note, by, act),
        cancellationToken,
        CaseNoticeKind.Closed);

    /// <summary>The reporter hears of it as of any case that somebody takes up.</summary>
    public static Task<Answer> ReopenAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn,
        verb,
        (incident, by, act) => ReviewIncident.Reopen(incident, verb.Reason, by, act),
        cancellationToken,
        CaseNoticeKind.TakenInCharge);
}
