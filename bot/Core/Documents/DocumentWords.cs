using System.Globalization;

namespace TeamsIsms.Documents;

internal static class DocumentWords
{
    public static readonly Words Text = new(typeof(DocumentWords));

    /// <summary>A library column as people read it.</summary>
    public static string Field(CultureInfo culture, string field) => field switch
    {
        LibraryFields.Number => Text.Say(culture, "FieldNumber"),
        LibraryFields.Title => Text.Say(culture, "FieldTitle"),
        LibraryFields.Revision => Text.Say(culture, "FieldRevision"),
        LibraryFields.Classification => Text.Say(culture, "FieldClassification"),
        LibraryFields.Status => Text.Say(culture, "FieldStatus"),
        _ => field,
    };

    public static string Status(CultureInfo culture, DocumentStatus status) => status switch
    {
        DocumentStatus.Unknown => Text.Say(culture, "StatusUnknown"),
        DocumentStatus.Draft => Text.Say(culture, "StatusDraft"),
        DocumentStatus.InReview => Text.Say(culture, "StatusInReview"),
        DocumentStatus.Approved => Text.Say(culture, "StatusApproved"),
        DocumentStatus.Published => Text.Say(culture, "StatusPublished"),
        DocumentStatus.Superseded => Text.Say(culture, "StatusSuperseded"),
        DocumentStatus.Obsolete => Text.Say(culture, "StatusObsolete"),
    };
}
