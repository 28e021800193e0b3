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

/// <summary>The unit head reads it, or the training manager.</summary>
public sealed record ReaderNeeded : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "ReaderNeeded");
}

/// <summary>A statement of the survey was not rated.</summary>
public sealed record RatingsMissing : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "RatingsMissing");
}

public sealed record CommentTooLong(int Most) : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "CommentTooLong", Most);
}

/// <summary>So many comments were written that no more can be kept; the ratings can.</summary>
public sealed record CommentsFull : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "CommentsFull");
}

/// <summary>The file is no Word file, or a broken or encrypted one.</summary>
public sealed record NoWordFile : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "NoWordFile");
}

/// <summary>No such file was sent within the last hour.</summary>
public sealed record NoFileWaits : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "NoFileWaits");
}

/// <summary>A day was typed that the calendar does not have, or the day of issue is missing.</summary>
public sealed record CertificateDayNeeded : Refusal
{
    public override string Say(CultureInfo culture) => EvaluationWords.Text.Say(culture, "CertificateDayNeeded");
}
