using System.Globalization;

namespace TeamsIsms.Incidents.Evidence;

/// <summary>A file above 25 MB, or a picture above 10 MB.</summary>
public sealed record FileTooLarge(string Name, int Megabytes) : Refusal
{
    public override string Say(CultureInfo culture) =>
        EvidenceWords.Text.Say(culture, "FileTooLarge", EvidenceWords.Called(culture, Name), Megabytes.ToString("N0", culture));
}

/// <summary>Its address is at no host that files are fetched from.</summary>
public sealed record FileFromElsewhere(string Name) : Refusal
{
    public override string Say(CultureInfo culture) =>
        EvidenceWords.Text.Say(culture, "FileFromElsewhere", EvidenceWords.Called(culture, Name));
}

/// <summary>A picture that is no PNG, JPEG, GIF or WebP.</summary>
public sealed record NoPicture(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => EvidenceWords.Text.Say(culture, "NoPicture", EvidenceWords.Called(culture, Name));
}

public sealed record FileEmpty(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => EvidenceWords.Text.Say(culture, "FileEmpty", EvidenceWords.Called(culture, Name));
}

/// <summary>Its address is not valid any more, or leads elsewhere: only the person can send it again.</summary>
public sealed record FileGone(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => EvidenceWords.Text.Say(culture, "FileGone", EvidenceWords.Called(culture, Name));
}

/// <summary>The host was busy or did not answer in time; trying again may help.</summary>
public sealed record FileNotNow(string Name) : Refusal
{
    public override string Say(CultureInfo culture) => EvidenceWords.Text.Say(culture, "FileNotNow", EvidenceWords.Called(culture, Name));
}

/// <summary>Nothing was sent within the last hour, or it was added already.</summary>
public sealed record NothingWaits : Refusal
{
    public override string Say(CultureInfo culture) => EvidenceWords.Text.Say(culture, "NothingWaits");
}
