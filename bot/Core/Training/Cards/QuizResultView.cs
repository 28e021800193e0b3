namespace TeamsIsms.Training.Cards;

public enum QuizOutcome
{
    Passed,
    Failed,

    /// <summary>The time ran out and nothing was handed in.</summary>
    Abandoned,
    Voided,
}

/// <summary>What a person hears of an attempt that is over.</summary>
/// <param name="Assignment">What the next button leads on with, a hint that comes back.</param>
/// <param name="Score">Percent, rounded down.</param>
/// <param name="PassMark">Percent.</param>
/// <param name="Most">How many attempts there are in all.</param>
public sealed record QuizResultView(
    AttemptView Attempt, string Assignment, QuizOutcome Outcome, int Score, int PassMark, int Most)
{
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>How many attempts are left; 0 after passing, too.</summary>
    public int Left { get; init; }

    /// <summary>When the next attempt may begin; null: at once.</summary>
    public DateTimeOffset? RetryFrom { get; init; }

    /// <summary>Why it was declared void.</summary>
    public string? Reason { get; init; }

    /// <summary>Filled only after passing or the last attempt.</summary>
    public IReadOnlyList<WrongAnswerView> Wrong { get; init; } = [];
}

/// <summary>A question that was answered wrong, with what would have been right.</summary>
/// <param name="Given">The answer in words; null: there was none.</param>
/// <param name="Right">In words.</param>
/// <param name="Explanation">Why it is right, where the author says so.</param>
public sealed record WrongAnswerView(int Position, string Question, string? Given, string Right, string? Explanation);
