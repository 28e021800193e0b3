using System.Globalization;

namespace TeamsIsms.Training.Import;

/// <summary>Nothing was imported: these lines are wrong.</summary>
/// <param name="Errors">In the order of the file; at least one.</param>
public sealed record ImportRefused(IReadOnlyList<ImportError> Errors) : Refusal
{
    private const int Most = 20;

    public override string Say(CultureInfo culture)
    {
        var lines = Errors.Take(Most).Select(error => error.Say(culture));
        var more = Errors.Count > Most ? ImportWords.Text.Say(culture, "AndMore", Errors.Count - Most) : null;
        return string.Join('\n', lines.Prepend(ImportWords.Text.Say(culture, "NothingImported", Errors.Count)).Append(more).OfType<string>());
    }

    public bool Equals(ImportRefused? other) => other is not null && Errors.SequenceEqual(other.Errors);

    public override int GetHashCode() => Errors.Count;
}

/// <summary>The bytes are no text in UTF-8, UTF-16 or Big5.</summary>
public sealed record UnreadableText : Refusal
{
    public override string Say(CultureInfo culture) => ImportWords.Text.Say(culture, "UnreadableText");
}

/// <summary>The bytes are no .xlsx workbook, or a damaged one.</summary>
public sealed record NotAWorkbook : Refusal
{
    public override string Say(CultureInfo culture) => ImportWords.Text.Say(culture, "NotAWorkbook");
}

/// <summary>More bytes, packed or unpacked, or more parts than a file of questions ever has.</summary>
public sealed record FileTooLarge : Refusal
{
    public override string Say(CultureInfo culture) => ImportWords.Text.Say(culture, "FileTooLarge");
}
