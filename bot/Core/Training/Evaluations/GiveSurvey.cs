using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>The satisfaction survey. What was answered to an anonymous one never comes here: only that it was.</summary>
public static class GiveSurvey
{
    /// <summary>Fewer answers are not shown at all, so that nobody can be recognised (rules 4.4).</summary>
    public const int FewestShown = 5;

    /// <summary>Before the answer is counted: from now on it is counted by this ticket, or by the one a broken attempt left.</summary>
    /// <param name="ticket">Random; nothing about the person can be read from it.</param>
    public static Outcome<AttemptStep> Claim(TrainingAssignment training, string ticket, TrainingActor by) =>
        Refuse(training, by) is { } refusal ? refusal
        : new AttemptStep(training with { SurveyTicket = training.SurveyTicket ?? ticket }, null, null, []);

    /// <summary>After the answer was counted.</summary>
    /// <param name="answers">Null when the survey is anonymous: neither they nor the hour are kept.</param>
    public static Outcome<AttemptStep> Decide(TrainingAssignment training, SurveyAnswers? answers, TrainingActor by, Act act) =>
        Refuse(training, by) is { } refusal
            ? refusal
            : Completion.Check(
                AttemptStep.Of(
                    training,
                    training with
                    {
                        SurveyAt = answers is null ? Taipei.At(Taipei.Day(act.At), TimeOnly.MinValue) : act.At,
                        SurveyTicket = null,
                        Survey = answers,
                        Status = TrainingStatus.InProgress,
                    },
                    TrailKinds.TrainingSurveyed,
                    act),
                act);

    /// <summary>Why the person cannot answer now; null when they can.</summary>
    public static Refusal? Refuse(TrainingAssignment training, TrainingActor by) => training switch
    {
        _ when by.Person != training.Person => new NotInTraining(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Needs.Survey: false } => new NotNeeded(),
        { SurveyAt: not null } => new AlreadyGiven(),
        _ => null,
    };
}
