using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Documents;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static Uri StoredAt => new("https://example.sharepoint.com/sites/isms/record.docx");

    private static IEnumerable<CardSample> StoredFiles() =>
    [
        new(
            "StoredFileCard.Binder",
            "",
            culture => StoredFileCard.Binder(Some.Dossier.Incident.Id, new StoredDocument(StoredAt, new string('1', 64)), culture)),
        new(
            "StoredFileCard.Binder",
            "Drill",
            culture => StoredFileCard.Binder(Some.DrillDossier.Incident.Id, new StoredDocument(StoredAt, new string('0', 64)), culture)),
    ];
}
