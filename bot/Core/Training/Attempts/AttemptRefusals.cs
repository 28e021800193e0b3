using System.Globalization;

namespace TeamsIsms.Training.Attempts;

/// <summary>The person has no such course to take.</summary>
public sealed record NotInTraining : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "NotInTraining");
}

public sealed record WrongTrainingState(TrainingStatus Status) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "WrongTrainingState", Of(Status, culture));

    private static string Of(TrainingStatus status, CultureInfo culture) => status switch
    {
        TrainingStatus.Assigned => TrainingWords.Text.Say(culture, "TrainingAssigned"),
        TrainingStatus.InProgress => TrainingWords.Text.Say(culture, "TrainingInProgress"),
        TrainingStatus.Completed => TrainingWords.Text.Say(culture, "TrainingCompleted"),
        TrainingStatus.Effective => TrainingWords.Text.Say(culture, "TrainingEffective"),
        TrainingStatus.NotEffective => TrainingWords.Text.Say(culture, "TrainingNotEffective"),
        TrainingStatus.Failed => TrainingWords.Text.Say(culture, "TrainingFailed"),
        TrainingStatus.Remedial => TrainingWords.Text.Say(culture, "TrainingRemedial"),
        TrainingStatus.Waived => TrainingWords.Text.Say(culture, "TrainingWaived"),
        TrainingStatus.Cancelled => TrainingWords.Text.Say(culture, "TrainingCancelled"),
        TrainingStatus.Expired => TrainingWords.Text.Say(culture, "TrainingExpired"),
    };
}

/// <summary>The course does not ask for this.</summary>
public sealed record NotNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "NotNeeded");
}

/// <summary>An attempt runs already, here or on another device; it goes on there.</summary>
public sealed record AttemptRuns(int Number) : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "AttemptRuns", Number);
}

public sealed record AlreadyPassed : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "AlreadyPassed");
}

public sealed record CoolingDown(DateTimeOffset Until) : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "CoolingDown", Taipei.Say(Until, culture));
}

/// <summary>The card is of an earlier attempt, of an earlier question, or was tapped before; the present one is the answer.</summary>
public sealed record StaleQuestion : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "StaleQuestion");
}

public sealed record AnswerUnreadable : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "AnswerUnreadable");
}

public sealed record NumberNeeded : Refusal
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "NumberNeeded");
}

/// <summary>The attempt is void already, or does not exist.</summary>
public sealed record NothingToVoid : TrainingMovedOn
{
    public override string Say(CultureInfo culture) => TrainingWords.Text.Say(culture, "NothingToVoid");
}
