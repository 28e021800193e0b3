namespace TeamsIsms.Documents;

/// <summary>
/// A file of the library with its list fields. A field that is empty in the list is an empty string here.
/// CTag is SharePoint's mark of the content: it changes with the file and not with a field. Size is in bytes.
/// </summary>
public sealed record LibraryDocument(
    string ItemId,
    string Name,
    Uri WebUrl,
    string CTag,
    long Size,
    string Number,
    string Title,
    string Revision,
    string Classification,
    DocumentStatus Status)
{
    public string Tier { get; init; } = "";

    public string IssuingUnit { get; init; } = "";

    public string ChangeSummary { get; init; } = "";

    /// <summary>The day from which the revision binds, as written in the list.</summary>
    public DateOnly? EffectiveDate { get; init; }
}
