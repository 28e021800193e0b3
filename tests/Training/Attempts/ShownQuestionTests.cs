using System.Text.Json;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class ShownQuestionTests
{
    // The secrets are words that stand nowhere else.
    [Theory]
    [InlineData("題{=甲#密一 ~%50%乙#密二 ~丙 ####密三}", AnswerInput.One)]
    [InlineData("題{~%100%甲#密一 ~%-100%乙#密二 ####密三}", AnswerInput.Many)]
    [InlineData("題{T#密一#密二####密三}", AnswerInput.TrueFalse)]
    [InlineData("題{#=8675309#密一 ~#密二####密三}", AnswerInput.Number)]
    [InlineData("題{=密一 =%50%密二#密三}", AnswerInput.Text)]
    public void No_key_no_weight_and_no_explanation_is_shown_while_the_attempt_runs(string gift, AnswerInput input)
    {
        var paper = Paper(gift);

        var shown = ShownQuestion.From(Some.Attempt with { Answers = [null] }, paper);

        Assert.Equal(input, shown.Input);
        Assert.DoesNotMatch("密|8675309|100|50|[Ww]eight|[Kk]ey|[Ff]eedback|[Ee]xplanation|[Tt]itle|IsTrue", JsonSerializer.Serialize(shown, Readable));
    }

    [Fact]
    public void What_was_given_comes_back_as_it_was_sent()
    {
        var paper = new AttemptPaper([.. Paper("題{~%50%甲 ~%50%乙 ~丙}").Questions.Select(question => question with { Order = [2, 0, 1] })]);
        var given = ReadAnswer.Of(paper.Questions[0], "3,1", Some.Now).Value;

        var shown = ShownQuestion.From(Some.Attempt with { Answers = [given] }, paper);

        Assert.Equal((1, 1, 1, "1,3"), (shown.Place, shown.Of, shown.Answered, shown.Given));
        Assert.Equal(["丙", "甲", "乙"], shown.Choices.Select(choice => choice.Text));
    }

    [Fact]
    public void A_failed_attempt_tells_only_its_score_while_another_may_follow()
    {
        var failed = Some.Attempt with { Status = AttemptStatus.Failed, Score = 75, Answers = Answers(0, 0, 0, 1) };
        var training = Some.Training with { Status = TrainingStatus.InProgress, Used = 1 };

        Assert.Equal(new QuizResult(1, AttemptStatus.Failed, 75, 80, 3, 2, null), Result(training, failed, Some.Paper));
        Assert.NotNull(Result(training with { Status = TrainingStatus.Failed, Used = 3 }, failed, Some.Paper).Wrong);
    }

    [Fact]
    public void After_passing_each_wrong_answer_is_explained()
    {
        var passed = Some.Attempt with { Status = AttemptStatus.Passed, Score = 87, Answers = Answers(0, 0, 2, 0) };

        var result = Result(Some.Training with { PassedAttempt = 1, Used = 1 }, passed, Some.Paper);

        var wrong = Assert.Single(result.Wrong!);
        Assert.Equal((3, "先隔離，再通報。", 0), (wrong.Place, wrong.Question.Content.Explanation?.Text, result.Left));
    }

    [Theory]
    [InlineData("題{=甲 ~乙#不對}", "2", "不對")]
    [InlineData("題{T#不對#對}", "false", "不對")]
    [InlineData("題{#5 ~#不對}", "6", "不對")]
    [InlineData("題{=甲}", "乙", null)]
    public void The_authors_word_to_a_wrong_answer_is_told(string gift, string answer, string? said)
    {
        var paper = Paper(gift);
        var attempt = Some.Attempt with { Status = AttemptStatus.Failed, Score = 0, Answers = [ReadAnswer.Of(paper.Questions[0], answer, Some.Now).Value] };

        var wrong = Assert.Single(Result(Some.Training with { Status = TrainingStatus.Failed, Used = 3 }, attempt, paper).Wrong!);

        Assert.Equal(said, wrong.Feedback.Count == 0 ? null : Assert.Single(wrong.Feedback).Text);
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static QuizResult Result(TrainingAssignment training, Attempt attempt, AttemptPaper paper) =>
        QuizResult.Of(training, attempt, paper, Some.QuizPlan.CoolDown, Some.Now);

    private static AttemptPaper Paper(string gift) => new(
    [
        .. GiftReader.Read(gift).Value!.Select(question => new PaperQuestion(
            Some.Question.Id, 1, question.Content, question.Content.Key is ChoiceKey key ? [.. Enumerable.Range(0, key.Choices.Count)] : [])),
    ]);

    private static IReadOnlyList<GivenAnswer?> Answers(params int[] choices) => [.. choices.Select(choice => new GivenAnswer([choice], null, Some.Now))];
}
