using System.Globalization;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Attempts;

/// <summary>How an answer is given.</summary>
public enum AnswerInput
{
    One,
    Many,
    TrueFalse,
    Number,
    Text,
}

/// <summary>All of a question that may leave the process while its attempt runs: no key, no weight, no feedback, no explanation.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Choices">In the order they are shown; a card sends their places, from 1.</param>
/// <param name="Given">What is kept so far, as a card would send it; null when nothing is.</param>
/// <param name="Answered">Of all the questions.</param>
public sealed record ShownQuestion(
    int Place, int Of, int Answered, MarkedText Text, QuestionImage? Image, AnswerInput Input, IReadOnlyList<MarkedText> Choices, string? Given)
{
    public static ShownQuestion From(Attempt attempt, AttemptPaper paper)
    {
        var question = paper.Questions[attempt.At];
        return new ShownQuestion(
            attempt.At + 1,
            paper.Questions.Count,
            attempt.Answers.Count(answer => answer is not null),
            question.Content.Text,
            question.Content.Image,
            Kind(question.Content.Key),
            question.Content.Key is ChoiceKey key ? [.. question.Order.Select(choice => key.Choices[choice].Text)] : [],
            Sent(question, attempt.Answers[attempt.At]));
    }

    private static AnswerInput Kind(QuestionKey key) => key switch
    {
        ChoiceKey { IsSingle: true } => AnswerInput.One,
        ChoiceKey => AnswerInput.Many,
        TrueFalseKey => AnswerInput.TrueFalse,
        NumericKey => AnswerInput.Number,
        _ => AnswerInput.Text,
    };

    private static string? Sent(PaperQuestion question, GivenAnswer? given) => given switch
    {
        null => null,
        { Text: { } text } => text,
        _ => string.Join(',', Enumerable.Range(1, question.Order.Count)
            .Where(place => given.Choices.Contains(question.Order[place - 1]))
            .Select(place => place.ToString(CultureInfo.InvariantCulture))),
    };
}
