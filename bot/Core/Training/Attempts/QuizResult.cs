using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>What a person is told of a finished attempt.</summary>
/// <param name="Left">Attempts that are left.</param>
/// <param name="Wrong">Null while another attempt may follow: then only the score is told (rules 4.4).</param>
public sealed record QuizResult(AttemptStatus Status, int? Score, int PassMark, int Left, IReadOnlyList<WrongAnswer>? Wrong)
{
    public static QuizResult Of(TrainingAssignment training, Attempt attempt, AttemptPaper paper)
    {
        var left = training.PassedAttempt is null ? Math.Max(attempt.MostAttempts - training.Used, 0) : 0;
        var isLast = attempt.Status == AttemptStatus.Passed || training.Status == TrainingStatus.Failed;
        return new QuizResult(
            attempt.Status,
            attempt.Score,
            attempt.PassMark,
            left,
            isLast && attempt.Score is not null
                ? [.. paper.Questions.Select((question, at) => (question, answer: attempt.Answers[at], at))
                    .Where(one => Attempts.Score.Of(one.question.Content.Key, one.answer) < 1)
                    .Select(one => new WrongAnswer(one.at + 1, one.question.Content.Text, one.question.Content.Explanation, Said(one.question.Content.Key, one.answer)))]
                : null);
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
/// <param name="Explanation">Why the right answer is right.</param>
public sealed record WrongAnswer(int Place, MarkedText Text, MarkedText? Explanation, IReadOnlyList<MarkedText> Feedback);
