using CsCheck;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("0,1", 1)]
    [InlineData("0", 0.5)]
    [InlineData("0,2", 0)]
    [InlineData("0,1,2", 0.5)]
    [InlineData("2,3", 0)]
    [InlineData("", 0)]
    public void Wrong_choices_take_away_what_right_ones_gave(string picked, double mark)
    {
        var key = new ChoiceKey(IsSingle: false, [new(new("一"), 50), new(new("二"), 50), new(new("三"), -50), new(new("四"), -50)]);

        Assert.Equal((decimal)mark, Score.Of(key, Picked(picked)));
    }

    [Theory]
    [InlineData("3.14", 1)]
    [InlineData(" ３．１３６ ", 1)]
    [InlineData("3.135", 1)]
    [InlineData("3.1349", 0.5)]
    [InlineData("3", 0.5)]
    [InlineData("2.99", 0)]
    [InlineData("1,000", 0)]
    [InlineData("圓周率", 0)]
    public void A_number_gets_the_best_range_it_lies_in(string typed, double mark) =>
        Assert.Equal(
            (decimal)mark,
            Score.Of(new NumericKey([new NumericAnswer(3.135m, 3.145m), new NumericAnswer(3, 4, 50)]), Typed(typed)));

    [Theory]
    [InlineData("Phishing", "phishing", true)]
    [InlineData("phishing", "ＰＨＩＳＨＩＮＧ", true)]
    [InlineData("voice phishing", "  Voice　\t Phishing ", true)]
    [InlineData("釣魚", "釣魚郵件", false)]
    [InlineData("釣魚*", "釣魚郵件", true)]
    [InlineData("*urgen*", "a sense of URGENCY", true)]
    [InlineData("a*b*c", "a b b x c", true)]
    [InlineData("a*b*c", "a c b", false)]
    [InlineData(@"\*", "*", true)]
    [InlineData(@"\*", "x", false)]
    [InlineData(@"C:\\temp", @"c:\TEMP", true)]
    [InlineData("*", "", true)]
    public void A_typed_answer_is_compared_without_width_case_and_extra_spaces(string pattern, string typed, bool isRight) =>
        Assert.Equal(isRight ? 1 : 0, Score.Of(new ShortAnswerKey([new ShortAnswer(pattern)]), Typed(typed)));

    [Fact]
    public void A_pattern_of_many_asterisks_is_compared_at_once() =>
        Assert.Equal(0, Score.Of(new ShortAnswerKey([new ShortAnswer(string.Concat(Enumerable.Repeat("a*", 200)) + "b")]), Typed(new string('a', 500))));

    [Fact]
    public void Three_thirds_are_a_whole_and_all_else_is_rounded_down()
    {
        var thirds = new ChoiceKey(IsSingle: false, [.. Enumerable.Range(0, 3).Select(number => new Choice(new($"{number}"), 33.33333m))]);
        var paper = new AttemptPaper([.. Enumerable.Range(0, 3).Select(_ => new PaperQuestion(Some.Question.Id, 1, Some.QuestionContent with { Key = thirds }, [0, 1, 2]))]);

        Assert.Equal(100, Score.Percent(Score.Marks(paper, [Picked("0,1,2"), Picked("0,1,2"), Picked("0,1,2")])));
        Assert.Equal(88, Score.Percent(Score.Marks(paper, [Picked("0,1,2"), Picked("0,1,2"), Picked("0,1")])));
    }

    [Fact]
    public void A_score_always_lies_between_nothing_and_all() =>
        Gen.Select(Gen.Int[-100, 100].Array[2, 8], Gen.Bool, Gen.Int[0, 7].Array[0, 8]).Sample((weights, isSingle, picked) =>
            Assert.InRange(
                Score.Of(new ChoiceKey(isSingle, [.. weights.Select(weight => new Choice(new("甲"), weight))]), new GivenAnswer([.. picked.Distinct()], null, Some.Now)),
                0,
                1));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("3", "1")]
    [InlineData("4", "0")]
    public void A_choice_is_named_by_where_it_was_shown(string sent, string meant) =>
        Assert.Equal(meant, string.Join(',', ReadAnswer.Of(Shown(isSingle: true), sent, Some.Now).Value!.Choices));

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("1,2")]
    [InlineData("一")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void What_no_card_sends_is_refused(string sent) =>
        Assert.Equal(new AnswerUnreadable(), ReadAnswer.Of(Shown(isSingle: true), sent, Some.Now).Refusal);

    [Fact]
    public void Several_choices_an_empty_answer_and_words_instead_of_a_number_are_told_apart()
    {
        Assert.Equal([0, 2], ReadAnswer.Of(Shown(isSingle: false), "4,1", Some.Now).Value!.Choices);
        Assert.Equal((null, null), (ReadAnswer.Of(Shown(isSingle: true), " ", Some.Now).Value, ReadAnswer.Of(Shown(isSingle: true), null, Some.Now).Refusal));
        Assert.Equal(new NumberNeeded(), ReadAnswer.Of(Asking(new NumericKey([new(1, 1)])), "一", Some.Now).Refusal);
        Assert.Equal(new AnswerUnreadable(), ReadAnswer.Of(Asking(new TrueFalseKey(IsTrue: true)), "maybe", Some.Now).Refusal);
        Assert.Equal(new AnswerUnreadable(), ReadAnswer.Of(Asking(new ShortAnswerKey([new("a")])), new string('a', 501), Some.Now).Refusal);
    }

    private static PaperQuestion Shown(bool isSingle) => Asking(new ChoiceKey(isSingle, ((ChoiceKey)Some.QuestionContent.Key).Choices)) with { Order = [2, 3, 1, 0] };

    private static PaperQuestion Asking(QuestionKey key) => new(Some.Question.Id, 1, Some.QuestionContent with { Key = key }, []);

    private static GivenAnswer Picked(string picked) =>
        new([.. picked.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], null, Some.Now);

    private static GivenAnswer Typed(string text) => new([], text, Some.Now);
}
