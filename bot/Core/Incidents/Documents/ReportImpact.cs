using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>How far it reached and what it did: the level column by column, scope and damage.</summary>
internal static class ReportImpact
{
    public static ReportSection Of(IncidentDossier dossier, CultureInfo culture) => ReportSection.Of(
        ReportSection.Of(new DocxSubheading(IncidentDocumentWords.Text.Say(culture, "LevelHeading"))),
        Level(dossier, culture),
        ReportSections.Written("Scope", EntryKind.ScopeAssessed, Gap.Scope, dossier, culture),
        ReportSections.Written("Damage", EntryKind.DamageAssessed, Gap.Damage, dossier, culture),
        PersonalData(dossier, culture));

    /// <summary>The level column by column with the law's words, and its changes.</summary>
    public static ReportSection Level(IncidentDossier dossier, CultureInfo culture)
    {
        if (dossier.Incident.Level is not { } level)
        {
            return new ReportSection([new DocxGap(IncidentDocumentWords.ToFill(Gap.Level, culture))], [Gap.Level]);
        }

        return ReportSection.Of(
        [
            new DocxGrid(
                [
                    new(IncidentDocumentWords.Text.Say(culture, "LevelColumnHead"), 2),
                    new(IncidentDocumentWords.Text.Say(culture, "LevelHead"), 2),
                    new(IncidentDocumentWords.Text.Say(culture, "LevelReasonHead"), 8),
                    new(IncidentDocumentWords.Text.Say(culture, "LevelArticleHead"), 5),
                ],
                [
                    .. LevelLines.Columns(dossier, level, culture)
                        .Select(line => (string[])[line.Column, line.Level, line.Reason, line.Article]),
                ]),
            .. LevelLines.Changes(dossier.Incident, culture).Select(line => new DocxSentence(line)),
        ]);
    }

    private static ReportSection PersonalData(IncidentDossier dossier, CultureInfo culture) =>
        dossier.Incident.Level is { Answers.PersonalData: true }
            ? ReportSection.Of(
                ReportSections.Written("AccidentKind", EntryKind.AccidentKind, Gap.AccidentKind, dossier, culture),
                ReportSections.Written("DataSubjects", EntryKind.DataSubjectsTold, Gap.DataSubjects, dossier, culture))
            : new ReportSection([], []);
}
