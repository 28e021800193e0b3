using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Training.Courses;

public sealed class MaterialTests
{
    private static readonly IReadOnlyList<Question> Bank = Some.Questions(5);

    private static readonly MaterialPage Page = new("第一頁", "先隔離，再通報。", new("https://example.tw/lock.png", "一把鎖"));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_page_that_cannot_be_shown_is_refused_with_its_number(string title, string text, string? picture, string alternative, Type refusal)
    {
        var page = new MaterialPage(title, text, picture is null ? null : new(picture, alternative));

        Assert.Null(Refuse(Page));
        Assert.IsType(refusal, Refuse(Page, page));
        Assert.Contains("2", Refuse(Page, page)!.Say(Languages.English), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string?, string, Type> Wrong() => new()
    {
        { "空的", "", null, "", typeof(PageEmpty) },
        { new string('題', 101), "內文", null, "", typeof(PageTooLong) },
        { "長", new string('文', 3_001), null, "", typeof(PageTooLong) },
        { "圖", "", "http://example.tw/a.png", "鎖", typeof(PictureNotAllowed) },
        { "圖", "", "../a.png", "鎖", typeof(PictureNotAllowed) },
        { "圖", "", "Training/lock.png", "", typeof(PictureWordsNeeded) },
    };

    [Fact]
    public void Pages_are_one_at_least_and_not_too_many()
    {
        Assert.IsType<PagesNeeded>(Refuse());
        Assert.IsType<PagesNeeded>(Refuse([.. Enumerable.Repeat(Page, 41)]));
        Assert.Null(Refuse([.. Enumerable.Repeat(Page, 40)]));
    }

    [Fact]
    public void A_link_is_safe()
    {
        Assert.Null(CheckCourse.Refuse(Some.Course with { Material = new LinkMaterial(new Uri("https://example.tw/a")) }, Bank));
        Assert.All(
            ["http://example.tw/a", "https://me:secret@example.tw/a", "file:///etc/passwd"],
            address => Assert.IsType<LinkUnreadable>(
                CheckCourse.Refuse(Some.Course with { Material = new LinkMaterial(new Uri(address)) }, Bank)));
    }

    [Fact]
    public void A_survey_has_from_three_to_six_statements()
    {
        var usual = SurveyPlan.Usual(isAnonymous: true);

        Assert.Equal(5, usual.Statements.Count);
        Assert.NotEqual(usual.Statements[0].Say(Languages.Chinese), usual.Statements[0].Say(Languages.English));
        Assert.Null(CheckCourse.Refuse(Some.Course, Bank));
        Assert.All(
            [null, usual with { Statements = [.. usual.Statements.Take(2)] }, usual with { Statements = [.. usual.Statements, .. usual.Statements] }, usual with { Statements = [.. usual.Statements.Take(3), new("", "x")] }],
            survey => Assert.IsType<StatementsNeeded>(CheckCourse.Refuse(Some.Course with { Survey = survey }, Bank)));
    }

    [Fact]
    public void The_fingerprint_changes_with_what_is_taught_or_asked_and_with_nothing_else()
    {
        var course = Some.Course with { Material = new PagedMaterial([Page]) };

        Assert.Equal(
            course.Fingerprint(),
            (course with { Id = CourseId.New(Some.Now), Status = CourseStatus.Draft, Creator = Some.Chair, Source = "INC-2026-0001", Trail = new(3, "x") }).Fingerprint());
        Assert.All(
            [
                course with { Title = "新" }, course with { Description = "新" }, course with { Material = null },
                course with { Material = new PagedMaterial([Page with { Text = "新" }]) }, course with { Hours = 2 },
                course with { Needs = course.Needs with { Survey = false } }, course with { Quiz = Some.QuizPlan with { PassMark = 90 } },
                course with { Survey = SurveyPlan.Usual(isAnonymous: false) },
            ],
            changed => Assert.NotEqual(course.Fingerprint(), changed.Fingerprint()));
    }

    [Fact]
    public void The_test_waits_for_the_material_and_does_so_again_after_a_failed_round()
    {
        var training = Some.Training with { HasMaterial = true };

        var read = ReadMaterial.Decide(training, Some.Learner, Some.By(Some.Learner)).Value!.Next;
        var again = SteerTraining.Remedy(
            read with { Status = TrainingStatus.Failed }, Some.Now.AddDays(14), Some.Campaign.EndAt, Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;

        Assert.Equal(new MaterialFirst(), Start(training));
        Assert.Null(Start(read));
        Assert.Equal(new AlreadyRead(), ReadMaterial.Decide(read, Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Equal(new MaterialFirst(), Start(again));
        Assert.Equal(new NoMaterial(), ReadMaterial.Decide(Some.Training, Some.Learner, Some.By(Some.Learner)).Refusal);
    }

    [Fact]
    public void A_course_is_complete_when_its_material_was_read_too()
    {
        var training = Some.Training with { HasMaterial = true, Needs = new CourseNeeds(Survey: true), SurveyAt = Some.Now };

        Assert.Equal(TrainingStatus.Completed, ReadMaterial.Decide(training, Some.Learner, Some.By(Some.Learner)).Value!.Next.Status);
        Assert.False(TeamsIsms.Training.Evaluations.Completion.IsComplete(training, Taipei.Day(Some.Now)));
    }

    private static Refusal? Refuse(params MaterialPage[] pages) =>
        CheckCourse.Refuse(Some.Course with { Material = new PagedMaterial(pages) }, Bank);

    private static Refusal? Start(TrainingAssignment training) =>
        TakeQuiz.Start(training, Some.QuizPlan, Some.Campaign.EndAt, () => Some.Paper, Some.Learner, Some.By(Some.Learner)).Refusal;
}
