using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Import;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Gift;

public sealed class GiftReaderTests
{
    [Fact]
    public void A_single_choice_has_its_right_answer_its_feedback_and_its_explanation()
    {
        var question = Gift.One("::名稱::誰可以通報？{~主管#不只。 =任何人#答對了。 ~%50%同仁 ####人人有責。}");

        Assert.Equal(("名稱", "誰可以通報？", "人人有責。"), (question.Title, question.Text.Text, question.Explanation?.Text));
        var key = Assert.IsType<ChoiceKey>(question.Key);
        Assert.True(key.IsSingle);
        Assert.Equal([("主管", 0m, "不只。"), ("任何人", 100m, "答對了。"), ("同仁", 50m, null)], key.Choices.Select(Gift.Plain));
    }

    [Fact]
    public void Choices_with_weights_alone_may_all_be_picked()
    {
        var key = Assert.IsType<ChoiceKey>(Gift.One("哪些？{~%50%甲 ~%50%乙 ~%-100%丙}").Key);

        Assert.False(key.IsSingle);
        Assert.Equal([50m, 50m, -100m], key.Choices.Select(choice => choice.Weight));
    }

    [Theory]
    [InlineData("{T}", true, null, null)]
    [InlineData("{ FALSE }", false, null, null)]
    [InlineData("{F#錯了#對了}", false, "錯了", "對了")]
    [InlineData("{TRUE#錯了}", true, "錯了", null)]
    [InlineData("{true##對了}", true, null, "對了")]
    public void True_or_false_tells_what_it_says_to_those_who_were_wrong_and_right(string answer, bool isTrue, string? wrong, string? right)
    {
        var key = Assert.IsType<TrueFalseKey>(Gift.One("題目" + answer).Key);

        Assert.Equal((isTrue, wrong, right), (key.IsTrue, key.WhenWrong?.Text, key.WhenRight?.Text));
    }

    [Theory]
    [InlineData("{#5}", "5–5=100")]
    [InlineData("{#5:0.5}", "4.5–5.5=100")]
    [InlineData("{#-5..-1.5}", "-5–-1.5=100")]
    [InlineData("{#=24:0 =%50%24:1}", "24–24=100 23–25=50")]
    [InlineData("{# =1..2#好 ~*#不好}", "1–2=100")]
    public void A_number_lies_in_a_range(string answer, string expected)
    {
        var key = Assert.IsType<NumericKey>(Gift.One("題目" + answer).Key);

        Assert.Equal(expected, string.Join(' ', key.Answers.Select(one => FormattableString.Invariant($"{one.Low}–{one.High}={one.Weight}"))));
        Assert.Equal(answer.Contains('~', StringComparison.Ordinal) ? "不好" : null, key.WhenWrong?.Text);
    }

    [Theory]
    [InlineData("{=BEC =%50%b*c#近了}", "BEC=100 b*c=50")]
    [InlineData(@"{=\*}", @"\*=100")]
    [InlineData(@"{=C\\temp}", @"C\\temp=100")]
    [InlineData(@"{=a\=b\:c}", "a=b:c=100")]
    [InlineData("{=A->B}", "A->B=100")]
    public void A_short_answer_is_a_pattern_with_a_weight(string answer, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Assert.IsType<ShortAnswerKey>(Gift.One("題目" + answer).Key).Answers.Select(one => FormattableString.Invariant($"{one.Pattern}={one.Weight}"))));

    [Theory]
    [InlineData("二加 {=二 =2} 等於四。", "二加 _____ 等於四。")]
    [InlineData("{=甲 ~乙}是第一個。", "_____是第一個。")]
    [InlineData("放在最後 {=甲 ~乙}", "放在最後")]
    [InlineData("It is {F} that so.", "It is _____ that so.")]
    public void Words_behind_the_answers_make_a_blank_in_the_sentence(string source, string text) =>
        Assert.Equal(text, Gift.One(source).Text.Text);

    [Fact]
    public void A_markup_holds_for_the_answers_too_unless_they_name_their_own()
    {
        var question = Gift.One("[html]<b>題目</b>{=甲 ~[plain]乙#[markdown]*不對* ####說明}");

        var key = Assert.IsType<ChoiceKey>(question.Key);
        Assert.Equal((Markup.Html, Markup.Html), (question.Text.Markup, question.Explanation?.Markup));
        Assert.Equal([Markup.Html, Markup.Plain], key.Choices.Select(choice => choice.Text.Markup));
        Assert.Equal(new MarkedText("*不對*", Markup.Markdown), key.Choices[1].Feedback);
    }

    [Fact]
    public void Escaped_marks_and_line_breaks_are_letters() =>
        Assert.Equal("a = b ~ c # d { e } : \\ 一\n二", Gift.One(@"::題::a \= b \~ c \# d \{ e \} \: \\ 一\n二{T}").Text.Text);

    [Theory]
    [InlineData("$CATEGORY: 甲/乙", "甲/乙")]
    [InlineData("$CATEGORY: $course$/top/甲", "甲")]
    [InlineData("$CATEGORY: top/甲", "甲")]
    [InlineData("$CATEGORY: $course$", "")]
    public void A_category_holds_until_the_next(string line, string category)
    {
        var questions = Gift.All($"一{{T}}\n\n{line}\n\n二{{T}}\n\n三{{F}}");

        Assert.Equal(["", category, category], questions.Select(question => question.Content.Category));
    }

    [Fact]
    public void Marks_in_the_comment_name_and_describe_the_question()
    {
        var question = Gift.One("// 題號 [id:PW-1] [tag:2.1.5] [tag:難]\n// [tag:image=a/b.png] [tag:alt=圖] [tag:x\\]y]\n::題::文{T}");

        Assert.Equal(("PW-1", ControlArea.AccessControl, Difficulty.Hard), (question.Label, question.Area, question.Difficulty));
        Assert.Equal(new QuestionImage("a/b.png", "圖"), question.Image);
        Assert.Equal(["x]y"], question.Tags);
    }

    [Fact]
    public void A_comment_within_a_question_is_no_part_of_it()
    {
        var question = Gift.One("題目\n// 註解 {=x}\n第二行 {\n// 再一個\n=甲\n~乙\n}");

        Assert.Equal("題目\n第二行", question.Text.Text);
        Assert.Equal(["甲", "乙"], Assert.IsType<ChoiceKey>(question.Key).Choices.Select(choice => choice.Text.Text));
    }

    [Theory]
    [InlineData("", 1, ImportProblem.NoQuestions)]
    [InlineData("// 只有註解", 1, ImportProblem.NoQuestions)]
    [InlineData("一{T}\n\n只有文字", 3, ImportProblem.NoAnswers)]
    [InlineData("// [id:孤單]\n\n一{T}", 1, ImportProblem.NoAnswers)]
    [InlineData("::題", 1, ImportProblem.TitleNotClosed)]
    [InlineData("::::文{T}", 1, ImportProblem.TitleNeeded)]
    [InlineData("::題::{T}", 1, ImportProblem.TextNeeded)]
    [InlineData("一{T", 1, ImportProblem.BracesUnbalanced)]
    [InlineData("一}T{", 1, ImportProblem.BracesUnbalanced)]
    [InlineData("一{=a{b}", 1, ImportProblem.BracesUnbalanced)]
    [InlineData("一{T}}", 1, ImportProblem.BracesUnbalanced)]
    [InlineData("水有{#2}個氫\n與{#1}個氧", 1, ImportProblem.SecondAnswers)]
    [InlineData("一{}", 1, ImportProblem.EssayUnsupported)]
    [InlineData("一{####說明}", 1, ImportProblem.EssayUnsupported)]
    [InlineData("一{=台灣->台北 =日本->東京}", 1, ImportProblem.MatchingUnsupported)]
    [InlineData("一{甲}", 1, ImportProblem.TextBeforeAnswers)]
    [InlineData("一{甲 ~乙 =丙}", 1, ImportProblem.TextBeforeAnswers)]
    [InlineData("一{T#a#b#c}", 1, ImportProblem.LooseMark)]
    [InlineData("一{#1~2}", 1, ImportProblem.LooseMark)]
    [InlineData("一{~%50甲 =乙}", 1, ImportProblem.WeightNotClosed)]
    [InlineData("一{~%1000%甲 =乙}", 1, ImportProblem.WeightOutOfRange)]
    [InlineData("一{=甲}\n\n\n二{\n~甲\n~乙\n}", 4, ImportProblem.NoRightAnswer)]
    [InlineData("一{~%50%甲 ~%40%乙}", 1, ImportProblem.WeightsNotHundred)]
    [InlineData("一{=甲 ~甲}", 1, ImportProblem.SameChoiceTwice)]
    [InlineData("一{=甲 ~}", 1, ImportProblem.EmptyAnswer)]
    [InlineData("一{=}", 1, ImportProblem.EmptyAnswer)]
    [InlineData("一{~%100%甲}", 1, ImportProblem.TooFewChoices)]
    [InlineData("一{=%50%甲}", 1, ImportProblem.NoRightAnswer)]
    [InlineData("一{\n#\n=x\n}", 3, ImportProblem.NotANumber)]
    [InlineData("一{#1,5}", 1, ImportProblem.NotANumber)]
    [InlineData("一{#}", 1, ImportProblem.NotANumber)]
    [InlineData("一{#9999999999999}", 1, ImportProblem.NotANumber)]
    [InlineData("一{#5..1}", 1, ImportProblem.RangeReversed)]
    [InlineData("一{#5:-1}", 1, ImportProblem.RangeReversed)]
    [InlineData("// [tag:2.1.15]\n一{T}", 1, ImportProblem.UnknownArea)]
    [InlineData("// [tag:易] [tag:難]\n一{T}", 1, ImportProblem.TagTwice)]
    [InlineData("// [id:a] [id:b]\n一{T}", 2, ImportProblem.TagTwice)]
    [InlineData("// [tag:image=a.png]\n一{T}", 2, ImportProblem.AlternativeNeeded)]
    [InlineData("// [tag:image=http://a/b.png] [tag:alt=圖]\n一{T}", 2, ImportProblem.ImageNotAllowed)]
    [InlineData("// [tag:image=../b.png] [tag:alt=圖]\n一{T}", 2, ImportProblem.ImageNotAllowed)]
    [InlineData("[html]<IMG src\\=x>一{T}", 1, ImportProblem.ImageInText)]
    [InlineData("[markdown]![圖](x)一{T}", 1, ImportProblem.ImageInText)]
    [InlineData("::甲::一{T}\n\n::甲::二{T}", 3, ImportProblem.SameTitleTwice)]
    [InlineData("// [id:1]\n甲{T}\n\n// [id:1]\n乙{T}", 5, ImportProblem.SameLabelTwice)]
    [InlineData("一{T}\n\n二\0{T}", 3, ImportProblem.ForbiddenCharacter)]
    [InlineData("一\uFDD3{T}", 1, ImportProblem.ForbiddenCharacter)]
    public void A_mistake_is_told_with_its_line_and_nothing_is_imported(string file, int line, ImportProblem problem)
    {
        var refused = Assert.IsType<ImportRefused>(GiftReader.Read(file).Refusal);

        Assert.Contains((line, problem), refused.Errors.Select(error => (error.Line, error.Problem)));
    }

    // not in the list above, because an attribute cannot hold half a character
    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.Equal(
            new ImportRefused([new ImportError(2, ImportProblem.ForbiddenCharacter)]),
            GiftReader.Read($"一\n{"🎣"[..1]}{{T}}").Refusal);

    [Fact]
    public void Every_mistake_of_a_file_is_told_at_once()
    {
        var refused = Assert.IsType<ImportRefused>(GiftReader.Read("一{T}\n\n二{\n\n三{}\n\n四{#x}").Refusal);

        Assert.Equal([3, 5, 7], refused.Errors.Select(error => error.Line));
    }

    [Fact]
    public void A_file_with_more_questions_than_a_person_can_read_is_refused()
    {
        var file = string.Join("\n\n", Enumerable.Range(1, 2_001).Select(number => $"第 {number} 題{{T}}"));

        Assert.Equal(
            new ImportError(4_001, ImportProblem.TooManyQuestions),
            Assert.Single(Assert.IsType<ImportRefused>(GiftReader.Read(file).Refusal).Errors));
    }
}
