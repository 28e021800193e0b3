using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>The reflection report: written by the person, accepted or returned by somebody else (rules 4.4).</summary>
public static class WriteReflection
{
    private const int Shortest = 20;
    private const int Longest = 10_000;

    /// <param name="document">The file in the library; the text may be empty then.</param>
    public static Outcome<AttemptStep> Submit(TrainingAssignment training, string? text, string? document, TrainingActor by, Act act) =>
        training switch
        {
            _ when by.Person != training.Person => new NotInTraining(),
            { IsOpen: false } => new WrongTrainingState(training.Status),
            { Needs.Reflection: false } => new NotNeeded(),
            { Reflection.Status: ReflectionStatus.Submitted or ReflectionStatus.Accepted } => new AlreadyGiven(),
            _ when document is null && (text?.Trim().Length is null or < Shortest) => new ReflectionTooShort(Shortest),
            _ when text?.Length > Longest => new ReflectionTooLong(Longest),
            _ => AttemptStep.Of(
                training,
                training with
                {
                    Status = TrainingStatus.InProgress,
                    Reflection = new ReflectionReport(ReflectionStatus.Submitted, text?.Trim() ?? "", document, act.At),
                },
                TrailKinds.ReflectionSubmitted,
                act),
        };

    public static Outcome<AttemptStep> Accept(TrainingAssignment training, string? comment, TrainingActor by, Act act) =>
        Refuse(training, by) is { } refusal
            ? refusal
            : Completion.Check(Read(training, ReflectionStatus.Accepted, comment, TrailKinds.ReflectionAccepted, by, act), act);

    public static Outcome<AttemptStep> Return(TrainingAssignment training, string? comment, TrainingActor by, Act act) =>
        Refuse(training, by) is { } refusal ? refusal
        : string.IsNullOrWhiteSpace(comment) ? new ReasonNeeded()
        : Read(training, ReflectionStatus.Returned, comment, TrailKinds.ReflectionReturned, by, act);

    private static Refusal? Refuse(TrainingAssignment training, TrainingActor by) => training switch
    {
        _ when by.Person == training.Person => new OwnWork(),
        _ when !by.IsManager && by.Person != training.Head => new ManagerNeeded(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Reflection.Status: ReflectionStatus.Submitted } => null,
        _ => new NothingToRead(),
    };

    private static AttemptStep Read(
        TrainingAssignment training, ReflectionStatus status, string? comment, string kind, TrainingActor by, Act act) => AttemptStep.Of(
        training,
        training with { Reflection = training.Reflection! with { Status = status, Reader = by.Person, Comment = comment?.Trim() } }, // it was submitted
        kind,
        act,
        comment?.Trim());
}
