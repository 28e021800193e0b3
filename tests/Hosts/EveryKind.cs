using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A question of every kind. What may not leave the process during an attempt has words that stand nowhere else.</summary>
internal static class EveryKind
{
    /// <summary>What answers every question right, in order.</summary>
    public static IReadOnlyList<string> Right { get; } = ["2", "1,3", "true", "8675309", "Kwyjibo"];

    public static IReadOnlyList<string> Wrong { get; } = ["1", "2", "false", "7", "nothing"];

    /// <summary>What a person may not see before passing or the last attempt.</summary>
    public static IReadOnlyList<string> Secrets { get; } = ["秘", "8675309", "8675310", "wyjib", "37.125", "62.875"];

    public static IReadOnlyList<Question> Questions => From(
    [
        new ChoiceKey(
            IsSingle: true,
            [new(new("選項一甲"), 0, new("秘一")), new(new("選項一乙"), 100, new("秘二")), new(new("選項一丙"), -37.125m)]),
        new ChoiceKey(
            IsSingle: false,
            [new(new("選項二甲"), 62.875m, new("秘三")), new(new("選項二乙"), -100, new("秘四")), new(new("選項二丙"), 37.125m)]),
        new TrueFalseKey(IsTrue: true, new MarkedText("秘五"), new MarkedText("秘六")),
        new NumericKey([new(8675309, 8675310, 100, new MarkedText("秘七"))], new MarkedText("秘八")),
        new ShortAnswerKey([new("Kwyjibo", 100, new MarkedText("秘九")), new("*wyjib*", 50)]),
    ]);

    public static IReadOnlyList<Question> From(params IReadOnlyList<QuestionKey> keys) =>
    [
        .. keys.Select((key, at) =>
        {
            var content = new QuestionContent
            {
                Title = $"題目秘名{at + 1}",
                Category = "每種一題",
                Text = new MarkedText($"這是第 {at + 1} 道題目？"),
                Key = key,
                Explanation = new MarkedText($"秘解{at + 1}"),
                Tags = [$"秘籤{at + 1}"],
            };
            var version = new QuestionVersion(1, content, Some.TrainingManager.Person, Some.Now.AddDays(-30));
            return Some.Question with
            {
                Id = new QuestionId(new Guid($"0e100000-0000-7000-8000-0000000010{at:x2}")),
                Newest = version,
                Drawn = version,
            };
        }),
    ];
}
