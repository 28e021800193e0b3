using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Another time for when the organisation knew: two people.</summary>
internal static class AwareRoutes
{
    public static Task<Answer> ProposeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken)
    {
        if (TypedTime.IsEmpty(verb.Aware, verb.AwareTime))
        {
            return Task.FromResult(Answer.Refused(new UnreadableTime()));
        }

        var aware = TypedTime.Read(verb.Aware, verb.AwareTime, turn.Get<TimeProvider>().GetUtcNow());
        return aware.Refusal is { } unreadable
            ? Task.FromResult(Answer.Refused(unreadable))
            : IncidentSteps.ActAsync(
                turn,
                verb,
                (incident, by, act) => CorrectAware.Propose(incident, aware.Value, verb.Reason, by, act),
                cancellationToken,
                CaseNoticeKind.AwareAsked);
    }

    public static Task<Answer> AgreeAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => IncidentSteps.ActAsync(
        turn,
        verb,
        (incident, by, act) => verb.IsNo
            ? CorrectAware.Refuse(incident, verb.Reason, by, act, verb.Proposed)
            : CorrectAware.Agree(incident, turn.Get<Duties>(), by, act, verb.Proposed),
        cancellationToken);
}
