using System.Globalization;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Cards;

/// <summary>Answers in words: what a person gave, and what would have been right. Never for an attempt that runs.</summary>
internal static class AnswerWords
{
    public static string? Given(WrongAnswer wrong, CultureInfo culture) => (wrong.Question.Content.Key, wrong.Given) switch
    {
        (_, null) => null,
        (ChoiceKey key, { } given) => Join(given.Choices.Select(choice => PlainText.Of(key.Choices[choice].Text)), culture),
        (TrueFalseKey, { } given) => Truth(given.Text == "true", culture),
        (_, { } given) => given.Text,
    };

    /// <summary>The best answer; of several choices all that earn something.</summary>
    public static string Right(QuestionContent question, CultureInfo culture) => question.Key switch
    {
        ChoiceKey { IsSingle: true } one =>
            Join(one.Choices.Where(choice => choice.Weight == one.Choices.Max(best => best.Weight)).Select(choice => PlainText.Of(choice.Text)), culture),
        ChoiceKey several => Join(several.Choices.Where(choice => choice.Weight > 0).Select(choice => PlainText.Of(choice.Text)), culture),
        TrueFalseKey key => Truth(key.IsTrue, culture),
        NumericKey key => Join(
            key.Answers.Where(answer => answer.Weight == key.Answers.Max(best => best.Weight)).Select(answer => Number(answer, culture)), culture),
        ShortAnswerKey key => Join(
            key.Answers.Where(answer => answer.Weight == key.Answers.Max(best => best.Weight)).Select(answer => Pattern(answer.Pattern)), culture),
        _ => "",
    };

    public static string Truth(bool isTrue, CultureInfo culture) => QuizWords.Text.Say(culture, isTrue ? "TrueOption" : "FalseOption");

    private static string Number(NumericAnswer answer, CultureInfo culture) => answer.Low == answer.High
        ? Figure(answer.Low)
        : QuizWords.Text.Say(culture, "NumberRange", Figure(answer.Low), Figure(answer.High));

    private static string Figure(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static string Pattern(string pattern) => pattern
        .Replace(@"\\", "\uFDD1", StringComparison.Ordinal)
        .Replace(@"\*", "\uFDD0", StringComparison.Ordinal)
        .Replace('*', '…')
        .Replace('\uFDD0', '*')
        .Replace('\uFDD1', '\\');

    private static string Join(IEnumerable<string> parts, CultureInfo culture) =>
        string.Join(culture.Equals(Languages.English) ? "; " : "；", parts);
}
