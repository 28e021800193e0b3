namespace TeamsIsms.Training.Attempts;

/// <summary>What others do about a person's training (rules 4.4); never the person.</summary>
public static class SteerTraining
{
    private const int MostText = 1_000;

    private static readonly TimeSpan TimeToLearn = TimeSpan.FromDays(14);

    /// <summary>After the last attempt failed: learn again, with new attempts, until a new day.</summary>
    /// <param name="end">When the campaign ends; nothing can be due later.</param>
    public static Outcome<AttemptStep> Remedy(
        TrainingAssignment training, DateTimeOffset? due, DateTimeOffset end, TrainingActor by, Act act) =>
        Manager(training, by) is { } refusal ? refusal
        : training.Status != TrainingStatus.Failed ? new WrongTrainingState(training.Status)
        : due is not { } day || day <= act.At || day > end ? new RemedyDueNeeded(end)
        : Remedied(training, day, act);

    /// <summary>The first time nobody has to be asked (rules 4.4); after the second the training manager decides.</summary>
    public static Outcome<AttemptStep> RemedyOnce(TrainingAssignment training, DateTimeOffset end, Act act) =>
        training is { Status: TrainingStatus.Failed, StartedBefore: 0 } && act.At < end
            ? Remedied(training, RemedyDue(training, end, act.At), act)
            : new WrongTrainingState(training.Status);

    /// <summary>Time to learn again, but no longer than the campaign.</summary>
    public static DateTimeOffset RemedyDue(TrainingAssignment training, DateTimeOffset end, DateTimeOffset now)
    {
        var due = training.Due > now + TimeToLearn ? training.Due : now + TimeToLearn;
        return due < end ? due : end;
    }

    public static Outcome<AttemptStep> Waive(TrainingAssignment training, string? reason, TrainingActor by, Act act) =>
        Manager(training, by) is { } refusal ? refusal
        : !training.IsOpen && training.Status != TrainingStatus.Failed ? new WrongTrainingState(training.Status)
        : string.IsNullOrWhiteSpace(reason) ? new ReasonNeeded()
        : AttemptStep.Of(
            training,
            training with { Status = TrainingStatus.Waived, Running = null, Reason = Cut(reason) },
            TrailKinds.TrainingWaived,
            act,
            Cut(reason));

    /// <summary>The attempt does not count. A unit head who is training manager too may not void for the own unit (rules 4.4).</summary>
    public static Outcome<AttemptStep> Void(TrainingAssignment training, Attempt? attempt, string? reason, TrainingActor by, Act act)
    {
        if (Manager(training, by) is { } refusal)
        {
            return refusal;
        }

        if (by.Person == training.Head)
        {
            return new OwnWork();
        }

        return attempt switch
        {
            null or { Status: AttemptStatus.Voided } => new NothingToVoid(),
            _ when training.Status is not (TrainingStatus.InProgress or TrainingStatus.Completed or TrainingStatus.Failed) =>
                new WrongTrainingState(training.Status),
            _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            _ => AttemptStep.Of(
                training,
                Without(training, attempt),
                TrailKinds.AttemptVoided,
                act,
                Cut(reason),
                attempt with { Status = AttemptStatus.Voided, EndedAt = attempt.EndedAt ?? act.At, Reason = Cut(reason) }),
        };
    }

    /// <summary>Whether people do now what they learned; judged after the course by unit head or training manager (policy 7.2.2.2).</summary>
    public static Outcome<AttemptStep> Judge(TrainingAssignment training, bool isEffective, string? reason, TrainingActor by, Act act) =>
        training switch
        {
            _ when by.Person == training.Person => new OwnWork(),
            _ when !by.IsManager && by.Person != training.Head => new ManagerNeeded(),
            { Status: not TrainingStatus.Completed } => new WrongTrainingState(training.Status),
            _ when !isEffective && string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            _ => AttemptStep.Of(
                training,
                training with { Status = isEffective ? TrainingStatus.Effective : TrainingStatus.NotEffective, Reason = Cut(reason) },
                TrailKinds.TrainingJudged,
                act,
                Cut(reason)),
        };

    /// <summary>The person left, or the course ended with this still open.</summary>
    /// <param name="status"><see cref="TrainingStatus.Cancelled"/> or <see cref="TrainingStatus.Expired"/>.</param>
    public static Outcome<AttemptStep> End(TrainingAssignment training, TrainingStatus status, string? reason, Act act) =>
        training.IsOpen || training.Status == TrainingStatus.Failed
            ? AttemptStep.Of(training, training with { Status = status, Running = null, Reason = Cut(reason) }, TrailKinds.TrainingEnded, act, Cut(reason))
            : new WrongTrainingState(training.Status);

    private static AttemptStep Remedied(TrainingAssignment training, DateTimeOffset due, Act act) => AttemptStep.Of(
        training,
        training with
        {
            Status = TrainingStatus.Remedial,
            Used = 0,
            StartedBefore = training.Started,
            LastFailedAt = null,
            MaterialAt = null,
            Due = due,
        },
        TrailKinds.TrainingRemedied,
        act);

    private static Refusal? Manager(TrainingAssignment training, TrainingActor by) =>
        !by.IsManager ? new ManagerNeeded() : by.Person == training.Person ? new OwnWork() : null;

    // A pass that is void opens the training again, and so does a failure while it was the last of its round.
    private static TrainingAssignment Without(TrainingAssignment training, Attempt attempt)
    {
        var isCounted = attempt.Status != AttemptStatus.InProgress && attempt.Number > training.StartedBefore;
        var isPass = training.PassedAttempt == attempt.Number;
        var without = training with
        {
            Running = training.Running == attempt.Number ? null : training.Running,
            Used = training.Used - (isCounted ? 1 : 0),
            PassedAttempt = isPass ? null : training.PassedAttempt,
            PassedScore = isPass ? null : training.PassedScore,
        };
        return isPass || (isCounted && training.Status == TrainingStatus.Failed)
            ? without with { Status = TrainingStatus.InProgress, CompletedAt = null }
            : without;
    }

    private static string? Cut(string? reason) => reason?.Trim() is { } text ? Import.ImportError.Cut(text, MostText) : null;
}
