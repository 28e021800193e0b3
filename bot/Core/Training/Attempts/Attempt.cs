using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

public enum AttemptStatus
{
    InProgress,
    Passed,
    Failed,

    /// <summary>Time was over and nothing was submitted; it counts as failed.</summary>
    Abandoned,

    /// <summary>Does not count.</summary>
    Voided,
}

/// <summary>One try at the test. The questions are on its <see cref="AttemptPaper"/>, which never changes.</summary>
public sealed record Attempt
{
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(60);

    /// <summary>From 1 for each person and course.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>By the server's clock; null without time limit.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>Percent; as it was when the attempt started.</summary>
    public required int PassMark { get; init; }

    /// <summary>How many attempts there were when it started, so that the last one is known.</summary>
    public required int MostAttempts { get; init; }

    public AttemptStatus Status { get; init; }

    /// <summary>The question shown now, from 0; as many as there are: the check before it is handed in.</summary>
    public int At { get; init; }

    /// <summary>How often it was answered or turned; a card of an earlier turn is stale.</summary>
    public int Turn { get; init; }

    /// <summary>One for each question; null where nothing was answered.</summary>
    public required IReadOnlyList<GivenAnswer?> Answers { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Percent, rounded down; null until it is submitted.</summary>
    public int? Score { get; init; }

    /// <summary>What each question earned, as it was drawn; empty until it is submitted.</summary>
    public IReadOnlyList<QuestionMark> Marks { get; init; } = [];

    public string? Reason { get; init; }

    /// <summary>When nothing is taken any more; null without time limit.</summary>
    public DateTimeOffset? OverAt() => EndsAt + Grace;

    public bool IsLate(DateTimeOffset now) => now > OverAt();
}

/// <param name="Choices">As the question numbers them, not as they were shown; empty for a typed answer.</param>
/// <param name="Text">What was typed; <c>true</c> or <c>false</c> for such questions.</param>
public sealed record GivenAnswer(IReadOnlyList<int> Choices, string? Text, DateTimeOffset At);

/// <param name="Earned">From 0 to 1.</param>
public sealed record QuestionMark(QuestionId Id, int Version, decimal Earned);

/// <summary>The questions of one attempt, as they were when it started: texts, keys and order. Never leaves the process as it is.</summary>
public sealed record AttemptPaper(IReadOnlyList<PaperQuestion> Questions);

/// <param name="Order">The choices in the order they are shown; empty where there are none.</param>
public sealed record PaperQuestion(QuestionId Id, int Version, QuestionContent Content, IReadOnlyList<int> Order);
