using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Fills in each section of the improvement report from the record.</summary>
internal static class ReportSections
{
    /// <param name="key">The <see cref="RuleItem.Key"/>.</param>
    public static ReportSection Of(string key, IncidentDossier dossier, CultureInfo culture) => key switch
    {
        "Times" => ReportTimes.Of(dossier, culture),
        "Impact" => ReportImpact.Of(dossier, culture),
        "Control" => Steps(Course.Control(dossier, culture), Gap.Controlled, culture),
        "Investigation" => ReportSection.Of(
            Steps(Course.Investigation(dossier, culture), Gap.Investigation, culture),
            ReportSection.Of(new DocxSubheading(IncidentDocumentWords.Text.Say(culture, "EvidenceHeading"))),
            ReportEvidence.Of(dossier, culture)),
        "RootCause" => RootCause(dossier, culture),
        "Measures" => ReportSection.Of(
            Written("Management", EntryKind.ManagementMeasure, Gap.ManagementMeasure, dossier, culture),
            Written("Technical", EntryKind.TechnicalMeasure, Gap.TechnicalMeasure, dossier, culture),
            Written("Staff", EntryKind.StaffMeasure, Gap.StaffMeasure, dossier, culture),
            Written("Resources", EntryKind.ResourceMeasure, Gap.ResourceMeasure, dossier, culture)),
        "Schedule" => ReportSection.Of(
            Schedule(dossier, culture),
            Written("Tracking", EntryKind.TrackingPlanned, Gap.Tracking, dossier, culture)),
        _ => throw new InvalidOperationException($"Nothing fills in the section {key}."),
    };

    /// <summary>A subheading and what was written last for it.</summary>
    public static ReportSection Written(string heading, EntryKind kind, Gap gap, IncidentDossier dossier, CultureInfo culture) =>
        ReportSection.Of(
            ReportSection.Of(new DocxSubheading(IncidentDocumentWords.Text.Say(culture, heading))),
            Text(dossier.Latest(kind), gap, culture));

    private static ReportSection Text(string? text, Gap gap, CultureInfo culture) => string.IsNullOrWhiteSpace(text)
        ? Missing(gap, culture)
        : ReportSection.Of(new DocxSentence(text));

    private static ReportSection Missing(Gap gap, CultureInfo culture) =>
        new([new DocxGap(IncidentDocumentWords.ToFill(gap, culture))], [gap]);

    private static ReportSection Steps(IEnumerable<CourseStep> course, Gap gap, CultureInfo culture)
    {
        var steps = course.ToList();
        return steps.Count == 0 ? Missing(gap, culture) : ReportSection.Of(Grid(steps, culture));
    }

    /// <summary>A course of events as a table.</summary>
    public static DocxGrid Grid(IEnumerable<CourseStep> steps, CultureInfo culture) => new(
        [
            new(IncidentDocumentWords.Text.Say(culture, "StepTime"), 5),
            new(IncidentDocumentWords.Text.Say(culture, "StepWhat"), 8),
            new(IncidentDocumentWords.Text.Say(culture, "StepWho"), 3),
        ],
        [.. steps.Select(step => (string[])[BothCalendars.Cell(step.At, culture), step.What, step.Who])]);

    private static ReportSection RootCause(IncidentDossier dossier, CultureInfo culture)
    {
        var cause = Text(dossier.Incident.Review?.RootCause, Gap.RootCause, culture);
        return dossier.Incident.Review?.Lessons is { } lessons
            ? ReportSection.Of(
                cause,
                ReportSection.Of(
                    new DocxSubheading(IncidentDocumentWords.Text.Say(culture, "Lessons")), new DocxSentence(lessons)))
            : cause;
    }

    private static ReportSection Schedule(IncidentDossier dossier, CultureInfo culture) =>
        (Tasks(dossier, culture), ReportActions.Of(dossier, culture)) switch
        {
            (null, null) => Missing(Gap.Schedule, culture),
            ({ } tasks, { } actions) => ReportSection.Of(tasks, actions),
            var (tasks, actions) => tasks ?? actions!, // one of them is there
        };

    /// <summary>The tasks with owner, day and state; null when there are none.</summary>
    public static ReportSection? Tasks(IncidentDossier dossier, CultureInfo culture) => dossier.Tasks.Count == 0
        ? null
        : ReportSection.Of(new DocxGrid(
            [
                new(IncidentDocumentWords.Text.Say(culture, "TaskNumber"), 2),
                new(IncidentDocumentWords.Text.Say(culture, "TaskText"), 7),
                new(IncidentDocumentWords.Text.Say(culture, "TaskOwner"), 3),
                new(IncidentDocumentWords.Text.Say(culture, "TaskDue"), 5),
                new(IncidentDocumentWords.Text.Say(culture, "TaskState"), 5),
            ],
            [
                .. from task in dossier.Tasks
                   orderby task.Sequence
                   select (string[])
                   [
                       task.Sequence.ToString(CultureInfo.InvariantCulture),
                       task.Text,
                       dossier.Name(task.Owner, culture),
                       task.Due is { } due ? BothCalendars.Cell(due, culture) : IncidentDocumentWords.Text.Say(culture, "NoDay"),
                       task.Done is { } done
                           ? IncidentDocumentWords.Text.Say(culture, "TaskDone", BothCalendars.Cell(Taipei.Day(done.At), culture))
                           : IncidentDocumentWords.Text.Say(culture, "TaskRunning"),
                   ],
            ]));
}
