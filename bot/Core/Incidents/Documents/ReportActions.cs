using System.Globalization;
using TeamsIsms.Actions;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The corrective actions that were opened from the incident: what is done, until when, and how far it is.</summary>
internal static class ReportActions
{
    /// <summary>Null when there are none.</summary>
    public static ReportSection? Of(IncidentDossier dossier, CultureInfo culture)
    {
        string[][] lines =
        [
            .. from action in dossier.Actions
               where action.Status != ActionStatus.Cancelled
               select (string[])
               [
                   action.Id.ToString(),
                   string.Join('\n', action.Steps.Select(step => step.Text).DefaultIfEmpty(action.Finding)),
                   action.Unit ?? "",
                   action.Due is { } due ? BothCalendars.Cell(due, culture) : IncidentDocumentWords.Text.Say(culture, "NoDay"),
                   ActionStates.Say(action.Status, culture),
               ],
        ];
        return lines.Length == 0 ? null : ReportSection.Of(
            new DocxSubheading(IncidentDocumentWords.Text.Say(culture, "ActionsHeading")),
            new DocxGrid(
                [
                    new(IncidentDocumentWords.Text.Say(culture, "TaskNumber"), 3),
                    new(IncidentDocumentWords.Text.Say(culture, "TaskText"), 8),
                    new(IncidentDocumentWords.Text.Say(culture, "ActionUnit"), 3),
                    new(IncidentDocumentWords.Text.Say(culture, "TaskDue"), 5),
                    new(IncidentDocumentWords.Text.Say(culture, "TaskState"), 3),
                ],
                lines));
    }
}
