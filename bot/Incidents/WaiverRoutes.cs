using TeamsIsms.Incidents;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Recording that one person may do what takes two, of an incident or a weakness.</summary>
internal static class WaiverRoutes
{
    public static Task<Answer> RecordAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken)
    {
        var asked = new WaiverAsked(TypedEnum.Read<SeparateDuty>(verb.Duty), verb.Reason, TypedTime.ReadDay(verb.Until));
        return verb.Case() is { IsIncident: false }
            ? WeaknessSteps.ActAsync(turn, verb, (weakness, by, act) => WaiveDuty.Decide(weakness, asked, by, act), cancellationToken)
            : IncidentSteps.ActAsync(turn, verb, (incident, by, act) => WaiveDuty.Decide(incident, asked, by, act), cancellationToken);
    }
}
