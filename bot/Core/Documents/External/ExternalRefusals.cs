using System.Globalization;

namespace TeamsIsms.Documents.External;

public enum ExternalField
{
    Title,
    Issuer,
    Edition,
}

public sealed record ExternalFieldNeeded(ExternalField Field, int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(
        culture,
        "FieldNeeded",
        Field switch
        {
            ExternalField.Title => ExternalWords.Text.Say(culture, "TitleLabel"),
            ExternalField.Issuer => ExternalWords.Text.Say(culture, "IssuerLabel"),
            ExternalField.Edition => ExternalWords.Text.Say(culture, "EditionLabel"),
        },
        Most);
}

/// <summary>In the past, or so far ahead that nobody would look.</summary>
public sealed record ReviewDayNeeded(int MostYears) : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "ReviewDayNeeded", MostYears);
}

public sealed record SourceUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "SourceUnreadable");
}

public sealed record ResultNeeded(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "ResultNeeded", Most);
}

public sealed record ExternalOwnerNeeded : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "OwnerNeeded");
}

/// <summary>It is followed no longer; the card is older than that.</summary>
public sealed record ExternalEnded : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "EndedAlready");
}

public sealed record UnknownExternal : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "UnknownExternal");
}

/// <summary>Several people changed the same one at once.</summary>
public sealed record ExternalBusy : Refusal
{
    public override string Say(CultureInfo culture) => ExternalWords.Text.Say(culture, "Busy");
}
