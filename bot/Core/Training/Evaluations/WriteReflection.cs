using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>The reflection report: written by the person, accepted or returned by somebody else (rules 4.4).</summary>
public static class WriteReflection
{
    /// <summary>Letters. Fewer say nothing a reader could judge.</summary>
    public const int Shortest = 50;

    public const int Longest = 10_000;

    /// <param name="text">As it was typed, or read from the file.</param>
    /// <param name="file">Where the file lies, when one was sent.</param>
    public static Outcome<AttemptStep> Submit(TrainingAssignment training, string? text, StoredTrainingFile? file, TrainingActor by, Act act) =>
        training switch
        {
            _ when Refuse(training, by) is { } refusal => refusal,
            _ when text?.Trim().Length is null or < Shortest => new ReflectionTooShort(Shortest),
            _ when text.Length > Longest => new ReflectionTooLong(Longest),
            _ => AttemptStep.Of(
                training,
                training with
                {
                    Status = TrainingStatus.InProgress,
                    Reflection = new ReflectionReport(ReflectionStatus.Submitted, text.Trim(), act.At)
                    {
                        Number = (training.Reflection?.Number ?? 0) + 1,
                        File = file,
                    },
                },
                TrailKinds.ReflectionSubmitted,
                act),
        };

    /// <summary>Why the person cannot hand one in now, whatever it says; null when they can.</summary>
    public static Refusal? Refuse(TrainingAssignment training, TrainingActor by) => training switch
    {
        _ when by.Person != training.Person => new NotInTraining(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        { Needs.Reflection: false } => new NotNeeded(),
        { Reflection.Status: ReflectionStatus.Submitted or ReflectionStatus.Accepted } => new AlreadyGiven(),
        _ => null,
    };

    public static Outcome<AttemptStep> Accept(TrainingAssignment training, string? comment, TrainingActor by, Act act) =>
        Read(training, new ReadersVerdict(true, comment, by, act));

    public static Outcome<AttemptStep> Return(TrainingAssignment training, string? comment, TrainingActor by, Act act) =>
        Read(training, new ReadersVerdict(false, comment, by, act));

    internal static Outcome<AttemptStep> Read(TrainingAssignment training, ReadersVerdict verdict) => verdict.On(
        training,
        training.Reflection is { Status: ReflectionStatus.Submitted, Number: var number } ? number : null,
        training.Reflection is null ? null : training.Person,
        verdict.IsAccepted ? TrailKinds.ReflectionAccepted : TrailKinds.ReflectionReturned,
        comment => training with
        {
            Reflection = training.Reflection! with // it waits
            {
                Status = verdict.IsAccepted ? ReflectionStatus.Accepted : ReflectionStatus.Returned,
                Reader = verdict.By.Person,
                Comment = comment,
                ReadAt = verdict.Act.At,
            },
        });
}
