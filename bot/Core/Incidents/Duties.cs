using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>The authorities and laws that bind the organisation: what a decision needs to know about regulatory tracks.</summary>
public sealed record Duties(RuleOptions Options, RuleSets Rules)
{
    /// <summary>The incident with the tracks it needs at its present aware time and level.</summary>
    internal Incident On(Incident incident) => incident with
    {
        Tracks = Tracks.Needed(incident.Tracks, Options, Rules, incident.Times.Aware, incident.Level?.Answers),
    };
}
