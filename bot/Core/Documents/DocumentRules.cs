namespace TeamsIsms.Documents;

/// <summary>Which documents may be asked to be acknowledged (rules 4.1 and 4.2).</summary>
internal static class DocumentRules
{
    /// <summary>The library fields without which nobody could say what was acknowledged.</summary>
    public static IReadOnlyList<string> Missing(LibraryDocument document)
    {
        (string Field, bool Filled)[] fields =
        [
            (LibraryRows.Number, document.Number.Length > 0),
            (LibraryRows.Title, document.Title.Length > 0),
            (LibraryRows.Revision, document.Revision.Length > 0),
            (LibraryRows.Classification, document.Classification.Length > 0),
            (LibraryRows.Status, document.Status is not DocumentStatus.Unknown),
        ];
        return [.. fields.Where(field => !field.Filled).Select(field => field.Field)];
    }

    /// <summary>Whether a campaign that starts on a day may ask for this document.</summary>
    public static Outcome<LibraryDocument> MayPin(LibraryDocument document, DateOnly start)
    {
        var missing = Missing(document);
        if (missing.Count > 0)
        {
            return new FieldsMissing(document.Name, missing);
        }

        return document.Status switch
        {
            DocumentStatus.Published => document,
            DocumentStatus.Approved when document.EffectiveDate <= start => document,
            DocumentStatus.Approved => new NotYetInEffect(document.Title, document.EffectiveDate),
            _ => new NotPublished(document.Title, document.Status),
        };
    }
}
