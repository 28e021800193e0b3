using System.Globalization;

namespace TeamsIsms.Documents;

internal static class DocumentWords
{
    public static readonly Words Text = new(typeof(DocumentWords));

    /// <summary>A library column as people read it.</summary>
    public static string Field(CultureInfo culture, string field) => field switch
    {
        LibraryRows.Number => Text.Say(culture, "FieldNumber"),
        LibraryRows.Title => Text.Say(culture, "FieldTitle"),
        LibraryRows.Revision => Text.Say(culture, "FieldRevision"),
        LibraryRows.Classification => Text.Say(culture, "FieldClassification"),
        LibraryRows.IssuingUnit => Text.Say(culture, "FieldIssuingUnit"),
        LibraryRows.Status => Text.Say(culture, "FieldStatus"),
        _ => field,
    };

    public static string Status(CultureInfo culture, DocumentStatus status) => status switch
    {
        DocumentStatus.Unknown => Text.Say(culture, "StatusUnknown"),
        DocumentStatus.Draft => Text.Say(culture, "StatusDraft"),
        DocumentStatus.InReview => Text.Say(culture, "StatusInReview"),
        DocumentStatus.ChangesRequested => Text.Say(culture, "StatusChangesRequested"),
        DocumentStatus.Rejected => Text.Say(culture, "StatusRejected"),
        DocumentStatus.Withdrawn => Text.Say(culture, "StatusWithdrawn"),
        DocumentStatus.Approved => Text.Say(culture, "StatusApproved"),
        DocumentStatus.Published => Text.Say(culture, "StatusPublished"),
        DocumentStatus.Superseded => Text.Say(culture, "StatusSuperseded"),
        DocumentStatus.Obsolete => Text.Say(culture, "StatusObsolete"),
        DocumentStatus.Disposed => Text.Say(culture, "StatusDisposed"),
    };
}
