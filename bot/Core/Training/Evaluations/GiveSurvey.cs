using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>The satisfaction survey. What was answered never comes here: only that it was.</summary>
public static class GiveSurvey
{
    /// <summary>Fewer answers are not shown at all, so that nobody can be recognised (rules 4.4).</summary>
    public const int FewestShown = 5;

    public static Outcome<AttemptStep> Decide(TrainingAssignment training, TrainingActor by, Act act) => training switch
    {
        _ when by.Person != training.Person => new NotInTraining(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Needs.Survey: false } => new NotNeeded(),
        { SurveyAt: not null } => new AlreadyGiven(),
        _ => Completion.Check(
            AttemptStep.Of(
                training, training with { SurveyAt = act.At, Status = TrainingStatus.InProgress }, TrailKinds.TrainingSurveyed, act),
            act),
    };

    /// <summary>The average of the answers, from 1 to 5, to one decimal; null while there are too few of them.</summary>
    public static decimal? Average(IReadOnlyCollection<int> answers) =>
        answers.Count < FewestShown ? null : Math.Round((decimal)answers.Sum() / answers.Count, 1, MidpointRounding.AwayFromZero);
}
