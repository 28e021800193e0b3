using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Evaluations;

/// <summary>
/// What a second person says of something that was handed in: the unit head or the training manager, and neither whose it is nor
/// who handed it in (rules 4.4, 4.11).
/// </summary>
/// <param name="Reason">Not to be left out when it is not accepted.</param>
internal sealed record ReadersVerdict(bool IsAccepted, string? Reason, TrainingActor By, Act Act)
{
    private const int MostText = 1_000;

    /// <summary>Which one was read, where several may have been handed in one after the other; null: whichever waits.</summary>
    public int? Number { get; init; }

    /// <param name="waiting">The number of what nobody judged yet; null when there is none.</param>
    /// <param name="handedInBy">Null when nothing was.</param>
    /// <param name="kind">What the trail calls the verdict.</param>
    /// <param name="judge">The training with the verdict in it; gets the reason as it is kept.</param>
    public Outcome<AttemptStep> On(
        TrainingAssignment training, int? waiting, Guid? handedInBy, string kind, Func<string?, TrainingAssignment> judge)
    {
        var reason = string.IsNullOrWhiteSpace(Reason) ? null : Import.ImportError.Cut(Reason.Trim(), MostText);
        if (Refuse(training, waiting, handedInBy) is { } refusal)
        {
            return refusal;
        }

        if (!IsAccepted && reason is null)
        {
            return new ReasonNeeded();
        }

        var step = AttemptStep.Of(training, judge(reason), kind, Act, reason);
        return IsAccepted ? Completion.Check(step, Act) : step;
    }

    private Refusal? Refuse(TrainingAssignment training, int? waiting, Guid? handedInBy) => training switch
    {
        _ when By.Person == training.Person || By.Person == handedInBy => new OwnWork(),
        _ when !By.MayRead(training) => new ReaderNeeded(),
        { IsOpen: false } => new WrongTrainingState(training.Status),
        _ when waiting is null || (Number ?? waiting) != waiting => new NothingToRead(),
        _ => null,
    };
}
