using CsCheck;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Gift;

/// <summary>Questions in GIFT: read, or made at random.</summary>
internal static class Gift
{
    /// <summary>One of each way to write a question, and more.</summary>
    public static string Bank { get; } = File.ReadAllText(RepositoryRoot.Of("tests", "Training", "Gift", "Bank.gift"));

    private static readonly string[] Marks =
        ["~", "=", "#", "{", "}", ":", "::", "\\", "\\n", "\\*", "*", "%50%", "->", "//", "[html]", "####", "\n", " ", "$CATEGORY:", "]", "[id:"];

    private static readonly Gen<string> Word = Gen.OneOf(Any(Marks), Gen.String[Gen.Char.AlphaNumeric, 1, 4], Any("資安", "🎣", "T"));

    private static readonly Gen<string> Words = Word.Array[1, 6].Select(words => string.Concat(words).Trim()).Where(text => text.Length > 0);

    private static readonly Gen<string> Line = Words.Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static readonly Gen<MarkedText> Text = Gen.Select(Words, Gen.Enum<Markup>(), (text, markup) => new MarkedText(text, markup));

    private static readonly Gen<MarkedText?> Maybe = Gen.OneOf(Gen.Const((MarkedText?)null), Text.Select(text => (MarkedText?)text));

    private static readonly Gen<decimal> Number = Gen.Int[-1_000_000, 1_000_000].Select(number => number / 1_000m);

    private static readonly Gen<QuestionKey> Key = Gen.OneOf(
        Gen.Select(Gen.Bool, Maybe, Maybe, (isTrue, wrong, right) => (QuestionKey)new TrueFalseKey(isTrue, wrong, right)),
        Gen.Select(Gen.Select(Text, Maybe).Array[2, 5], Gen.Bool, Choices).Where(key => Distinct((ChoiceKey)key)),
        Gen.Select(
            Gen.Select(Number, Number, Maybe, (one, other, said) => new NumericAnswer(Math.Min(one, other), Math.Max(one, other), 100, said)).Array[1, 3],
            Maybe,
            (answers, wrong) => (QuestionKey)new NumericKey(answers, wrong)),
        Gen.Select(Words, Gen.Int[1, 100], Maybe, (word, weight, said) => new ShortAnswer(Pattern(word), weight, said)).Array[1, 3]
            .Select(answers => (QuestionKey)new ShortAnswerKey([.. answers, new ShortAnswer("full")])));

    public static Gen<QuestionContent> Question { get; } = Gen.Select(
        Gen.Select(Line, Text, Key, Maybe),
        Gen.Select(Gen.OneOf(Gen.Const((string?)null), Line.Select(label => (string?)label)), Gen.Enum<Difficulty>(), Gen.Enum<ControlArea>(), Any("", "甲", "甲/top/乙", "$x$/丙")),
        (what, marks) => new QuestionContent
        {
            Title = what.Item1,
            Text = what.Item2,
            Key = what.Item3,
            Explanation = what.Item4,
            Label = marks.Item1,
            Difficulty = marks.Item2,
            Area = marks.Item3,
            Category = marks.Item4,
            Image = marks.Item2 == Difficulty.Hard ? new QuestionImage("圖/一.png", marks.Item1 ?? "一張圖") : null,
            Tags = marks.Item1 is null ? [] : [$"標籤 {marks.Item1}"],
        });

    public static IReadOnlyList<ImportedQuestion> All(string file) => GiftReader.Read(file).Match(
        questions => questions,
        refusal => throw new InvalidOperationException(refusal.Say(Languages.English)));

    public static QuestionContent One(string file) => Assert.Single(All(file)).Content;

    public static (string Text, decimal Weight, string? Feedback) Plain(Choice choice) => (choice.Text.Text, choice.Weight, choice.Feedback?.Text);

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static QuestionKey Choices((MarkedText Text, MarkedText? Said)[] texts, bool isSingle) => new ChoiceKey(
        isSingle,
        [.. texts.Select((one, at) => new Choice(one.Text, at == 0 ? 100 : isSingle && at == 1 ? 50 : -20, one.Said))]);

    private static bool Distinct(ChoiceKey key) => key.Choices.DistinctBy(choice => choice.Text.Text).Count() == key.Choices.Count;

    // a pattern as it is kept: a backslash only before an asterisk or another one
    private static string Pattern(string word) => word.Replace(@"\", @"\\", StringComparison.Ordinal);
}
