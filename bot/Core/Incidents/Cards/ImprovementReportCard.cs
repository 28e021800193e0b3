using System.Globalization;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Cards;

/// <summary>The improvement report lies in SharePoint: where, what it hashes to, and what it still lacks.</summary>
public static class ImprovementReportCard
{
    public static AdaptiveCard Draw(IncidentSight sight, MadeReport report, CultureInfo culture) => sight.IsTeam
        ? CardGrammar.Card(
            culture,
            new CardHead(
                report.Missing.Count is 0 ? ContainerStyle.Good : ContainerStyle.Warning,
                CaseLook.Kicker(sight.Incident, culture),
                Say(culture, "ReportMadeTitle"))
            {
                Subtitle = CaseLook.Title(sight.Incident),
                Figure = Say(culture, "ReportRevision", report.Revision),
            },
            [
                CaseLook.Note(sight),
                CardGrammar.Sentence(Say(culture, report.Missing.Count is 0 ? "ReportComplete" : "ReportGaps")),
                .. report.Missing.Select(gap => CardGrammar.Note($"· {IncidentDocumentWords.Of(gap, culture)}") with { Spacing = Spacing.None }),
                .. CaseLook.Facts((Say(culture, "HashFact"), WorkView.Hash(report.Sha256))),
            ],
            new ActionOpenUrl(Say(culture, "OpenReport"), report.WebUrl) { Style = ActionStyle.Positive },
            CaseLook.Open(sight.Incident.Id, Say(culture, "TimelineButton"), ("view", CaseViews.Timeline)),
            CaseLook.Open(sight.Incident.Id, Say(culture, "Back")))
        : IncidentCard.Draw(sight, culture);

    private static string Say(CultureInfo culture, string key, params object[] values) => CaseLook.Say(culture, key, values);
}
