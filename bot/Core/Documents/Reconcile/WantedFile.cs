using System.Globalization;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Reconcile;

/// <summary>What the library has to show of a file that the register knows.</summary>
/// <param name="Fields">Columns by their internal names.</param>
/// <param name="Name">What it is called among the obsolete files; null while it is not one of them.</param>
public sealed record WantedFile(string ItemId, IReadOnlyDictionary<string, string> Fields, string? Name)
{
    /// <summary>Of each file the document has, by the revision that says most of it.</summary>
    public static IReadOnlyList<WantedFile> Of(RegisterEntry entry, DateTimeOffset now) =>
    [
        .. from revision in entry.Revisions
           let item = revision.Pinned?.ItemId ?? revision.ItemId
           where item is not null
           group revision by item into same
           let wanted = Of(entry.Document, same.Key, Telling([.. same]), now)
           where wanted is not null
           select wanted,
    ];

    /// <summary>Those of the columns that are another in the library.</summary>
    public IReadOnlyDictionary<string, string> Differing(LibraryDocument document) =>
        Fields.Where(field => Shown(document, field.Key) != field.Value).ToDictionary();

    private static DocumentRevision Telling(IReadOnlyList<DocumentRevision> same) =>
        same.FirstOrDefault(revision => revision.Status == DocumentStatus.Published)
        ?? same.FirstOrDefault(revision => revision.IsOpen)
        ?? same[^1];

    // While it is reviewed and approved nothing of it is touched: SharePoint writes columns into Office files, and their bytes are frozen.
    private static WantedFile? Of(ControlledDocument document, string item, DocumentRevision revision, DateTimeOffset now) => revision.Status switch
    {
        DocumentStatus.Draft or DocumentStatus.ChangesRequested =>
            new WantedFile(item, All(document, revision, DocumentStatus.Draft), null),
        DocumentStatus.Published => new WantedFile(item, All(document, revision, revision.Status), null),
        DocumentStatus.Superseded or DocumentStatus.Obsolete when revision.EndedAt is not { } end || end <= now =>
            new WantedFile(item, All(document, revision, revision.Status), ObsoleteName(document, revision)),
        _ => null,
    };

    private static Dictionary<string, string> All(ControlledDocument document, DocumentRevision revision, DocumentStatus status)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [LibraryRows.Number] = document.Number,
            [LibraryRows.Title] = document.Title,
            [LibraryRows.Revision] = revision.Revision,
            [LibraryRows.Classification] = document.Classification,
            [LibraryRows.IssuingUnit] = document.IssuingUnit,
            [LibraryRows.Status] = status.ToString(),
        };
        if (revision.EffectiveDate is { } day)
        {
            fields[LibraryRows.EffectiveDate] = Stored(day);
        }

        return fields;
    }

    private static string Shown(LibraryDocument document, string field) => field switch
    {
        LibraryRows.Number => document.Number,
        LibraryRows.Title => document.Title,
        LibraryRows.Revision => document.Revision,
        LibraryRows.Classification => document.Classification,
        LibraryRows.IssuingUnit => document.IssuingUnit,
        LibraryRows.Status => document.Status.ToString(),
        LibraryRows.EffectiveDate => document.EffectiveDate is { } day ? Stored(day) : "",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No column that the register writes."),
    };

    // SharePoint keeps a day as the instant of its midnight at the site.
    private static string Stored(DateOnly day) =>
        Taipei.At(day, TimeOnly.MinValue).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string ObsoleteName(ControlledDocument document, DocumentRevision revision) => LibraryName.Safe(
        $"（作廢）{document.Number} {document.Title} {revision.Revision}", Path.GetExtension(revision.Pinned?.Name ?? ""));
}
