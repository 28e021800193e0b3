using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>What a person is told of an attempt that is over.</summary>
/// <param name="Most">How many attempts there are in all.</param>
/// <param name="Left">Attempts that are left; 0 after passing, too.</param>
/// <param name="Wrong">Null while another attempt may follow: then only the score is told (rules 4.4).</param>
public sealed record QuizResult(
    int Number, AttemptStatus Status, int? Score, int PassMark, int Most, int Left, IReadOnlyList<WrongAnswer>? Wrong)
{
    /// <summary>Null when nothing was handed in.</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>When the next attempt may begin; null: at once, or never.</summary>
    public DateTimeOffset? RetryFrom { get; init; }

    /// <summary>It was the last, and nothing passed.</summary>
    public bool IsExhausted { get; init; }

    /// <summary>Why it was declared void.</summary>
    public string? Reason { get; init; }

    /// <param name="coolDown">After a failed attempt, before the next.</param>
    public static QuizResult Of(TrainingAssignment training, Attempt attempt, AttemptPaper paper, TimeSpan coolDown, DateTimeOffset now)
    {
        var left = training is { IsOpen: true, PassedAttempt: null } ? Math.Max(attempt.MostAttempts - training.Used, 0) : 0;
        var isLast = attempt.Status == AttemptStatus.Passed || training.Status == TrainingStatus.Failed;
        return new QuizResult(
            attempt.Number,
            attempt.Status,
            attempt.Score,
            attempt.PassMark,
            attempt.MostAttempts,
            left,
            isLast && attempt.Score is not null
                ? [.. paper.Questions.Select((question, at) => (question, answer: attempt.Answers[at], at))
                    .Where(one => Attempts.Score.Of(one.question.Content.Key, one.answer) < 1)
                    .Select(one => new WrongAnswer(one.at + 1, one.question, one.answer, Said(one.question.Content.Key, one.answer)))]
                : null)
        {
            HandedInAt = attempt.Score is null ? null : attempt.EndedAt,
            RetryFrom = left > 0 && training.LastFailedAt + coolDown is { } from && from > now ? from : null,
            IsExhausted = training.Status == TrainingStatus.Failed,
            Reason = attempt.Reason,
        };
    }

    // What the author says to this very answer.
    private static IReadOnlyList<MarkedText> Said(QuestionKey key, GivenAnswer? given) => (key, given) switch
    {
        (_, null) => [],
        (ChoiceKey choices, _) => [.. given.Choices.Select(choice => choices.Choices[choice].Feedback).OfType<MarkedText>()],
        (TrueFalseKey { WhenWrong: { } wrong }, _) => [wrong],
        (NumericKey { WhenWrong: { } wrong } numeric, _) when Attempts.Score.Of(numeric, given) == 0 => [wrong],
        _ => [],
    };
}

/// <param name="Place">From 1, as it was shown.</param>
/// <param name="Given">Null: there was none.</param>
/// <param name="Feedback">What the author says to this answer.</param>
public sealed record WrongAnswer(int Place, PaperQuestion Question, GivenAnswer? Given, IReadOnlyList<MarkedText> Feedback);
