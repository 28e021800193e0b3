using System.Security.Cryptography;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Training.Attempts;

public sealed class DrawPaperTests
{
    private static readonly IReadOnlyList<Question> Bank = [.. Some.Questions(10, "通識"), .. Some.Questions(5, "通識/密碼"), .. Some.Questions(4, "事件通報")];

    [Fact]
    public void Each_category_gives_as_many_as_it_should_and_no_question_comes_twice()
    {
        var plan = Some.QuizPlan with { Draws = [new("通識", 9), new("通識/密碼", 5), new("", 5)] };

        var paper = DrawPaper.Decide(plan, Bank, [], RandomNumberGenerator.GetInt32).Value!;

        Assert.Equal(19, paper.Questions.DistinctBy(question => question.Id).Count());
        Assert.Equal(5, paper.Questions.Count(question => question.Content.Category == "通識/密碼"));
    }

    [Fact]
    public void A_retake_draws_what_was_not_seen_while_there_is_any()
    {
        var plan = Some.QuizPlan with { Draws = [new("事件通報", 3)] };
        var first = DrawPaper.Decide(plan, Bank, [], RandomNumberGenerator.GetInt32).Value!.Questions.Select(question => question.Id).ToList();

        var second = DrawPaper.Decide(plan, Bank, first, RandomNumberGenerator.GetInt32).Value!.Questions.Select(question => question.Id).ToList();

        Assert.Contains(second, id => !first.Contains(id));
    }

    [Fact]
    public void Only_the_approved_version_is_drawn()
    {
        var newer = Some.Question with { Newest = new QuestionVersion(2, Some.QuestionContent with { Title = "新" }, Some.TrainingManager.Person, Some.Now), Status = QuestionStatus.InReview };
        var plan = Some.QuizPlan with { Draws = [new("通識", 1)] };

        Assert.Equal(1, Assert.Single(DrawPaper.Decide(plan, [newer], [], RandomNumberGenerator.GetInt32).Value!.Questions).Version);
        Assert.Equal(new TooFewQuestions("通識", 1, 0), DrawPaper.Decide(plan, [newer with { Drawn = null }], [], RandomNumberGenerator.GetInt32).Refusal);
    }

    [Fact]
    public void Questions_and_choices_are_shuffled_only_when_they_should_be()
    {
        var plan = Some.QuizPlan with { Draws = [new("", 19)] };

        var plain = DrawPaper.Decide(plan with { Shuffle = false }, Bank, [], RandomNumberGenerator.GetInt32).Value!.Questions;
        var shuffled = Enumerable.Range(0, 20).Select(_ => DrawPaper.Decide(plan, Bank, [], RandomNumberGenerator.GetInt32).Value!.Questions).ToList();

        Assert.Equal(Bank.Select(question => question.Id.Value).Order(), plain.Select(question => question.Id.Value));
        Assert.All(plain, question => Assert.Equal([0, 1, 2, 3], question.Order));
        Assert.Equal([0, 1, 2, 3], shuffled.Select(questions => questions[0].Order[0]).Distinct().Order());
        Assert.All(shuffled.SelectMany(questions => questions), question => Assert.Equal([0, 1, 2, 3], question.Order.Order()));
        Assert.NotEqual(1, shuffled.Select(questions => questions[0].Id).Distinct().Count());
    }
}
