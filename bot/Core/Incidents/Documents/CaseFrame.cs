using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What stands on every page of a document about an incident.</summary>
internal static class CaseFrame
{
    /// <param name="revision">Null for a document that has no revisions.</param>
    public static DocxFrame Of(IncidentDossier dossier, string title, int? revision, CultureInfo culture) => new(
        DocxLook.Official,
        Foot: null,
        new DocxHead(
            dossier.Letterhead.Organisation is { Length: > 0 } organisation
                ? organisation
                : IncidentDocumentWords.ToFill(Gap.Organisation, culture),
            new DocxFact(IncidentDocumentWords.Text.Say(culture, "HeadNumber"), dossier.Incident.Id.ToString()),
            new DocxFact(IncidentDocumentWords.Text.Say(culture, "HeadName"), title),
            new DocxFact(IncidentDocumentWords.Text.Say(culture, "HeadClassification"), dossier.Letterhead.Classification),
            new DocxFact(
                IncidentDocumentWords.Text.Say(culture, "HeadRevision"),
                revision is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.0") : "—"),
            IncidentDocumentWords.Text.Say(culture, "HeadPages")),
        dossier.Incident.IsDrill ? IncidentDocumentWords.Text.Say(culture, "Drill") : null);

    /// <summary>Below the title of a drill.</summary>
    public static IEnumerable<DocxBlock> Warning(Incident incident, CultureInfo culture) =>
        incident.IsDrill ? [new DocxGap(IncidentDocumentWords.Text.Say(culture, "DrillBegins"))] : [];
}
