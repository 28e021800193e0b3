namespace TeamsIsms.Training.Cards;

/// <summary>What a course may ask for beside its material (policy 7.2.2.2).</summary>
public enum TrainingPart
{
    Material,
    Quiz,
    Survey,
    Reflection,
    Certificate,
}

public enum PartState
{
    Todo,

    /// <summary>A part before it comes first.</summary>
    Locked,
    Started,

    /// <summary>Handed in, and read by somebody else now.</summary>
    Waiting,
    Returned,
    Done,
    Failed,
}

public sealed record TrainingPartView(TrainingPart Part, PartState State);

/// <summary>One person's course as it stands.</summary>
/// <param name="Id">Of the assignment, a hint that comes back.</param>
/// <param name="Parts">In the order in which they are done.</param>
public sealed record TrainingView(string Id, string Number, string Course, DateTimeOffset Due, decimal Hours, IReadOnlyList<TrainingPartView> Parts)
{
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Why the person need not take it.</summary>
    public string? Waived { get; init; }

    /// <summary>Cancelled, or the campaign ended before it was completed.</summary>
    public bool IsEnded { get; init; }

    /// <summary>The test comes before an acknowledgement, and the way back is to that.</summary>
    public bool IsBeforeAcknowledging { get; init; }

    /// <summary>To be learned again after the last attempt.</summary>
    public bool IsRemedial { get; init; }

    public bool IsFailed => Parts.Any(part => part.State is PartState.Failed);

    /// <summary>What the person can do next; null: nothing.</summary>
    public TrainingPartView? Next => CompletedAt is null && Waived is null && !IsEnded && !IsFailed
        ? Parts.FirstOrDefault(part => part.State is PartState.Todo or PartState.Started or PartState.Returned)
        : null;
}
