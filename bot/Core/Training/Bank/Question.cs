using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Bank;

/// <summary>The life of a question's newest version. Only an approved version is ever asked.</summary>
public enum QuestionStatus
{
    Draft,
    InReview,
    Approved,
    Rejected,

    /// <summary>No longer drawn; attempts that drew it keep it.</summary>
    Retired,
}

/// <summary>A question of the bank. While a new version is written and reviewed, the approved one goes on being asked.</summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required QuestionVersion Newest { get; init; }

    public QuestionStatus Status { get; init; }

    public ApprovalRequest? Review { get; init; }

    /// <summary>Why it was returned, rejected or retired.</summary>
    public string? Reason { get; init; }

    /// <summary>What courses draw; null until a version is approved and after the question is retired.</summary>
    public QuestionVersion? Drawn { get; init; }

    public TrailHead Trail { get; init; } = TrailHead.None;

    /// <summary>Written and never judged: to be submitted for review.</summary>
    public bool IsFreshDraft => Status == QuestionStatus.Draft && Review is null;

    /// <summary>A reviewer wants it changed; a file with another text makes a fresh draft of it.</summary>
    public bool IsReturned => Status == QuestionStatus.Draft && Review is not null;

    public string Subject => $"question/{Id}";
}

/// <summary>Never changed once it is written.</summary>
/// <param name="Number">From 1.</param>
public sealed record QuestionVersion(int Number, QuestionContent Content, Guid Author, DateTimeOffset WrittenAt);
