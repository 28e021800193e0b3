using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents.Cards;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The whole record of an incident as an auditor reads it: every line of the timeline, authorities, evidence with custody, tasks.</summary>
internal static class CaseBinder
{
    private const int LongestText = 4_000;

    public static DocxFile Of(IncidentDossier dossier, CultureInfo culture)
    {
        var title = IncidentDocumentWords.Text.Say(culture, "BinderTitle");
        (string Key, ReportSection Section)[] sections =
        [
            ("BinderTimes", ReportTimes.Of(dossier, culture)),
            ("LevelHeading", ReportImpact.Level(dossier, culture)),
            ("BinderTimeline", ReportSection.Of(Timeline(dossier, culture))),
            ("BinderAuthorities", Authorities(dossier, culture)),
            ("EvidenceHeading", ReportEvidence.Of(dossier, culture)),
            ("BinderTasks", ReportSections.Tasks(dossier, culture) ?? Nothing(culture)),
        ];
        return new DocxFile(
            $"{dossier.Incident.Id} {title}",
            culture,
            dossier.Now,
            CaseFrame.Of(dossier, title, revision: null, culture),
            [
                new DocxTitle(title),
                .. CaseFrame.Warning(dossier.Incident, culture),
                Facts(dossier, culture),
                .. sections.SelectMany((section, i) => section.Section.Blocks.Prepend(new DocxHeading(IncidentDocumentWords.Text.Say(
                    culture, "Item", ChineseNumber.Say(i + 1, culture), IncidentDocumentWords.Text.Say(culture, section.Key))))),
            ]);
    }

    private static DocxFacts Facts(IncidentDossier dossier, CultureInfo culture)
    {
        var incident = dossier.Incident;
        return new DocxFacts(
        [
            new(IncidentDocumentWords.Text.Say(culture, "RegisterStatus"), CaseRefusalWords.Of(incident.Status, culture)),
            new(IncidentDocumentWords.Text.Say(culture, "ReportWhat"), incident.What),
            new(IncidentDocumentWords.Text.Say(culture, "ReportWhere"), incident.Where ?? ""),
            new(IncidentDocumentWords.Text.Say(culture, "RegisterReporter"), dossier.Name(incident.Reporter, culture)),
            new(IncidentDocumentWords.Text.Say(culture, "RegisterCause"), incident.Review?.RootCause ?? ""),
            new(IncidentDocumentWords.Text.Say(culture, "Lessons"), incident.Review?.Lessons ?? ""),
            new(IncidentDocumentWords.Text.Say(culture, "BinderMade"), RocCalendar.SayBoth(dossier.Now, culture)),
            new(
                IncidentDocumentWords.Text.Say(culture, "ReportTrail"),
                IncidentDocumentWords.Text.Say(culture, "TrailHead", incident.Trail.Sequence, incident.Trail.Hash)),
        ]);
    }

    private static DocxGrid Timeline(IncidentDossier dossier, CultureInfo culture) => new(
        [
            new(IncidentDocumentWords.Text.Say(culture, "TaskNumber"), 2),
            new(IncidentDocumentWords.Text.Say(culture, "BinderRecorded"), 3),
            new(IncidentDocumentWords.Text.Say(culture, "BinderHappened"), 3),
            new(IncidentDocumentWords.Text.Say(culture, "BinderKind"), 4),
            new(IncidentDocumentWords.Text.Say(culture, "StepWhat"), 8),
            new(IncidentDocumentWords.Text.Say(culture, "StepWho"), 3),
        ],
        [
            .. from entry in dossier.Entries
               orderby entry.Sequence
               select (string[])
               [
                   entry.Sequence.ToString(CultureInfo.InvariantCulture),
                   Lines(entry.At),
                   Lines(entry.HappenedAt),
                   Kind(entry.Kind, culture),
                   EntryLook.Said(entry, culture, LongestText),
                   dossier.Name(entry.By, culture),
               ],
        ]);

    // the day above the time
    private static string Lines(DateTimeOffset? at) => SpreadsheetCell.Time(at).Replace(' ', '\n');

    private static string Kind(EntryKind kind, CultureInfo culture) => kind switch
    {
        EntryKind.Message => IncidentDocumentWords.Text.Say(culture, "BinderMessage"),
        EntryKind.Note => IncidentDocumentWords.Text.Say(culture, "BinderNote"),
        EntryKind.Authority => IncidentDocumentWords.Text.Say(culture, "BinderAuthorities"),
        _ => EntryWords.Of(kind, culture),
    };

    private static ReportSection Authorities(IncidentDossier dossier, CultureInfo culture)
    {
        var steps = dossier.Incident.Tracks.SelectMany(track => TrackLines.Steps(dossier, track, culture)).OrderBy(step => step.At).ToList();
        return steps.Count == 0 ? Nothing(culture) : ReportSection.Of(ReportSections.Grid(steps, culture));
    }

    private static ReportSection Nothing(CultureInfo culture) =>
        ReportSection.Of(new DocxSentence(IncidentDocumentWords.Text.Say(culture, "Nothing")));
}
