using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Which law names the sections of the improvement report.</summary>
internal static class ReportLaw
{
    /// <summary>That of the first track whose law asks for a report, else the one the level is judged by; null when none was in force.</summary>
    public static RuleSet? Of(IncidentDossier dossier) =>
        dossier.Incident.Tracks
            .Select(track => dossier.Rules.Find(track.RuleSet))
            .Append(dossier.Rules.InForce(RuleSets.LevelFamily, dossier.Incident.Times.Aware))
            .FirstOrDefault(law => law is { ReportSections.Count: > 0 });
}
