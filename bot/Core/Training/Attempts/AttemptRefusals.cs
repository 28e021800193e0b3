using System.Globalization;

namespace TeamsIsms.Training.Attempts;

/// <summary>The person has no such course to take.</summary>
public sealed record NotInTraining : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NotInTraining");
}

public sealed record WrongTrainingState(TrainingStatus Status) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "WrongTrainingState", Of(Status, culture));

    private static string Of(TrainingStatus status, CultureInfo culture) => status switch
    {
        TrainingStatus.Assigned => TrainingRefusalWords.Text.Say(culture, "TrainingAssigned"),
        TrainingStatus.InProgress => TrainingRefusalWords.Text.Say(culture, "TrainingInProgress"),
        TrainingStatus.Completed => TrainingRefusalWords.Text.Say(culture, "TrainingCompleted"),
        TrainingStatus.Effective => TrainingRefusalWords.Text.Say(culture, "TrainingEffective"),
        TrainingStatus.NotEffective => TrainingRefusalWords.Text.Say(culture, "TrainingNotEffective"),
        TrainingStatus.Failed => TrainingRefusalWords.Text.Say(culture, "TrainingFailed"),
        TrainingStatus.Remedial => TrainingRefusalWords.Text.Say(culture, "TrainingRemedial"),
        TrainingStatus.Waived => TrainingRefusalWords.Text.Say(culture, "TrainingWaived"),
        TrainingStatus.Cancelled => TrainingRefusalWords.Text.Say(culture, "TrainingCancelled"),
        TrainingStatus.Expired => TrainingRefusalWords.Text.Say(culture, "TrainingExpired"),
    };
}

/// <summary>The course does not ask for this.</summary>
public sealed record NotNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NotNeeded");
}

/// <summary>An attempt runs already, here or on another device; it goes on there.</summary>
public sealed record AttemptRuns(int Number) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "AttemptRuns", Number);
}

public sealed record AlreadyPassed : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "AlreadyPassed");
}

public sealed record CoolingDown(DateTimeOffset Until) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "CoolingDown", Taipei.Say(Until, culture));
}

/// <summary>The card is of an earlier attempt, of an earlier question, or was tapped before; the present one is the answer.</summary>
public sealed record StaleQuestion : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "StaleQuestion");
}

public sealed record AnswerUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "AnswerUnreadable");
}

public sealed record NumberNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NumberNeeded");
}

/// <summary>The attempt is void already, or does not exist.</summary>
public sealed record NothingToVoid : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "NothingToVoid");
}

/// <summary>The new day is missing, over, or after the campaign's end.</summary>
public sealed record RemedyDueNeeded(DateTimeOffset End) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingRefusalWords.Text.Say(culture, "RemedyDueNeeded", Taipei.Say(End, culture));
}
