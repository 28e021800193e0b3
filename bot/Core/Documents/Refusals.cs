using System.Globalization;

namespace TeamsIsms.Documents;

/// <summary>No drive is configured, or the folder or the permission for it is missing.</summary>
internal sealed record LibraryNotConfigured : Refusal
{
    public override string Say(CultureInfo culture) => DocumentWords.Text.Say(culture, "LibraryNotConfigured");
}

internal sealed record UnknownDocument : Refusal
{
    public override string Say(CultureInfo culture) => DocumentWords.Text.Say(culture, "UnknownDocument");
}

/// <summary>List fields that must be filled first, by their internal names.</summary>
internal sealed record FieldsMissing(string Document, IReadOnlyList<string> Fields) : Refusal
{
    public bool Equals(FieldsMissing? other) =>
        other is not null && Document == other.Document && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(Document, Fields.Count);

    public override string Say(CultureInfo culture) =>
        DocumentWords.Text.Say(
            culture,
            "FieldsMissing",
            Document,
            string.Join(DocumentWords.Text.Say(culture, "Comma"), Fields.Select(field => DocumentWords.Field(culture, field))));
}

/// <summary>Somebody has the file open or checked out.</summary>
internal sealed record DocumentLocked : Refusal
{
    public override string Say(CultureInfo culture) => DocumentWords.Text.Say(culture, "DocumentLocked");
}

/// <summary>The file is not the one that was pinned, or changes while it is read.</summary>
internal sealed record DocumentChanged : Refusal
{
    public override string Say(CultureInfo culture) => DocumentWords.Text.Say(culture, "DocumentChanged");
}

internal sealed record DocumentTooLarge(long Megabytes) : Refusal
{
    public override string Say(CultureInfo culture) =>
        DocumentWords.Text.Say(culture, "DocumentTooLarge", Megabytes.ToString("N0", culture));
}

internal sealed record NameTaken(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => DocumentWords.Text.Say(culture, "NameTaken", Name);
}

/// <summary>A campaign may ask for this status only when it is published, or approved and in effect.</summary>
internal sealed record NotPublished(string Document, DocumentStatus Status) : Refusal
{
    public override string Say(CultureInfo culture) =>
        DocumentWords.Text.Say(culture, "NotPublished", Document, DocumentWords.Status(culture, Status));
}

internal sealed record NotYetInEffect(string Document, DateOnly? EffectiveDate) : Refusal
{
    public override string Say(CultureInfo culture) => EffectiveDate is { } day
        ? DocumentWords.Text.Say(culture, "NotYetInEffect", Document, Taipei.Say(day, culture))
        : DocumentWords.Text.Say(culture, "NoEffectiveDate", Document);
}
