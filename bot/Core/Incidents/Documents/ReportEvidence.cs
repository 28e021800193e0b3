using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Incidents.Documents;

/// <summary>The files that prove something, with their hashes and who held them.</summary>
internal static class ReportEvidence
{
    public static ReportSection Of(IncidentDossier dossier, CultureInfo culture) =>
        dossier.Evidence.Count == 0
            ? ReportSection.Of(new DocxSentence(IncidentDocumentWords.Text.Say(culture, "Nothing")))
            : ReportSection.Of(new DocxGrid(
                [
                    new(IncidentDocumentWords.Text.Say(culture, "EvidenceNumber"), 2),
                    new(IncidentDocumentWords.Text.Say(culture, "EvidenceName"), 6),
                    new(IncidentDocumentWords.Text.Say(culture, "EvidenceHash"), 8),
                    new(IncidentDocumentWords.Text.Say(culture, "EvidenceCustody"), 6),
                ],
                [
                    .. from item in dossier.Evidence
                       orderby item.Sequence
                       select (string[])
                       [
                           item.Sequence.ToString(CultureInfo.InvariantCulture),
                           item.Note is { } note ? $"{item.Name}\n{note}" : item.Name,
                           $"{item.Sha256}\n{IncidentDocumentWords.Text.Say(culture, "Bytes", item.Size.ToString("N0", culture))}",
                           string.Join('\n', item.Custody.Select(custody => Custody(dossier, custody, culture))),
                       ],
                ]));

    private static string Custody(IncidentDossier dossier, Custody custody, CultureInfo culture)
    {
        var said = $"{SpreadsheetCell.Time(custody.At)}\n{dossier.Name(custody.Holder, culture)}";
        return custody.Note is { } note ? $"{said}（{note}）" : said;
    }
}
