using System.Text.Json.Serialization;

namespace TeamsIsms.Reviews;

public enum DecisionType
{
    Improvement,
    SystemChange,
    Resource,
    RiskAcceptance,
    DocumentRevision,
    MetricChange,
    Training,
    Other,
}

/// <summary>How far a decision has come. That it goes on into the next review is no state but seen from there.</summary>
public enum DecisionStatus
{
    Open,
    InProgress,
    Done,
    Verified,
    Closed,
}

/// <summary>What a review decided, until it is done and somebody else has seen so.</summary>
public sealed record ReviewDecision
{
    public required DecisionId Id { get; init; }

    public required DecisionType Type { get; init; }

    public required string Text { get; init; }

    public required Guid Owner { get; init; }

    /// <summary>The last day, in Taipei.</summary>
    public required DateOnly Due { get; init; }

    public DecisionStatus Status { get; init; }

    public IReadOnlyList<DecisionEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Numbers of the records it started, as <c>CAR-2026-0001</c>.</summary>
    public IReadOnlyList<string> Links { get; init => field = value ?? []; } = [];

    public ReviewText? Done { get; init; }

    public ReviewText? Verification { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    [JsonIgnore]
    public bool IsOver => Status == DecisionStatus.Closed;

    public bool IsOverdue(DateOnly today) => Status is DecisionStatus.Open or DecisionStatus.InProgress && today > Due;
}

public sealed record DecisionEvidence(string Title, Uri Link, Guid By, DateTimeOffset At);

/// <summary>The next state of a decision and what the trail says of it.</summary>
public sealed record DecisionStep(ReviewDecision Next, TrailEvent Event);
