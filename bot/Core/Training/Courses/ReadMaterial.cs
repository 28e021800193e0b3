using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Courses;

/// <summary>The last page was turned, or the document or link opened: the way to the test is free.</summary>
public static class ReadMaterial
{
    public static Outcome<AttemptStep> Decide(TrainingAssignment training, TrainingActor by, Act act) => training switch
    {
        _ when by.Person != training.Person => new NotInTraining(),
        { HasMaterial: false } => new NoMaterial(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { MaterialAt: not null } => new AlreadyRead(),
        _ => Completion.Check(
            AttemptStep.Of(
                training, training with { MaterialAt = act.At, Status = TrainingStatus.InProgress }, TrailKinds.MaterialRead, act),
            act),
    };
}
