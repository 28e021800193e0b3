using System.Globalization;

namespace TeamsIsms.Training.Evaluations;

/// <summary>It was given before; what was given stays.</summary>
public sealed record AlreadyGiven : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "AlreadyGiven");
}

/// <summary>Nothing waits for a reader.</summary>
public sealed record NothingToRead : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NothingToRead");
}

public sealed record ReflectionTooShort(int Fewest) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "ReflectionTooShort", Fewest);
}

public sealed record ReflectionTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "ReflectionTooLong", Most);
}

public sealed record CertificateNameNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "CertificateNameNeeded");
}

public sealed record CertificateDates : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "CertificateDates");
}
