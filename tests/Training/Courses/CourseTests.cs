using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Tests.Training.Courses;

public sealed class CourseTests
{
    private static readonly IReadOnlyList<Question> Bank = [.. Some.Questions(5), .. Some.Questions(5, "通識/密碼")];

    private static readonly Course Draft = Some.Course with { Status = CourseStatus.Draft };

    private static readonly Course Pending = RunCourse.Submit(Draft, Bank, [Some.Chair, Some.SecondTrainingManager.Person], Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next;

    [Fact]
    public void The_defaults_are_those_of_the_rules() =>
        Assert.Equal(
            (80, 3, TimeSpan.FromMinutes(10), null, true),
            (Some.QuizPlan.PassMark, Some.QuizPlan.MostAttempts, Some.QuizPlan.CoolDown, Some.QuizPlan.TimeLimit, Some.QuizPlan.Shuffle));

    [Fact]
    public void A_course_needs_a_title_an_evaluation_and_enough_approved_questions()
    {
        Assert.Null(CheckCourse.Refuse(Draft, Bank));
        Assert.IsType<CourseTitleNeeded>(CheckCourse.Refuse(Draft with { Title = "" }, Bank));
        Assert.IsType<EvaluationNeeded>(CheckCourse.Refuse(Draft with { Needs = new() }, Bank));
        Assert.IsType<DrawsNeeded>(CheckCourse.Refuse(Draft with { Quiz = null }, Bank));
        Assert.IsType<DrawsNeeded>(CheckCourse.Refuse(Draft with { Quiz = Plan() }, Bank));
        Assert.Null(CheckCourse.Refuse(Draft with { Quiz = null, Needs = new(Survey: true) }, Bank));
        Assert.Equal(new TooFewQuestions("事件", 1, 0), CheckCourse.Refuse(Draft with { Quiz = Plan(new QuizDraw("事件", 1)) }, Bank));
        Assert.Equal(new TooFewQuestions("通識", 4, 0), CheckCourse.Refuse(Draft, [.. Bank.Select(question => question with { Drawn = null })]));
        Assert.Null(CheckCourse.Refuse(Draft with { Quiz = Plan(new("通識", 5), new("通識/密碼", 5)) }, Bank));
        Assert.Equal(new TooFewQuestions("通識", 6, 5), CheckCourse.Refuse(Draft with { Quiz = Plan(new("通識", 6), new("通識/密碼", 5)) }, Bank));
    }

    [Theory]
    [InlineData(0, 3, 10, null)]
    [InlineData(101, 3, 10, null)]
    [InlineData(80, 0, 10, null)]
    [InlineData(80, 11, 10, null)]
    [InlineData(80, 3, -1, null)]
    [InlineData(80, 3, 10, 0)]
    [InlineData(80, 3, 10, 481)]
    public void Numbers_out_of_range_are_refused(int mark, int attempts, int coolDown, int? limit) =>
        Assert.IsType<PlanOutOfRange>(CheckCourse.Refuse(
            Draft with
            {
                Quiz = Some.QuizPlan with
                {
                    PassMark = mark,
                    MostAttempts = attempts,
                    CoolDown = TimeSpan.FromMinutes(coolDown),
                    TimeLimit = limit is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
                },
            },
            Bank));

    [Fact]
    public void Somebody_else_approves_a_course()
    {
        Assert.Equal(new ManagerNeeded(), RunCourse.Create(Draft, Bank, Some.Learner, Some.By(Some.Learner)).Refusal);
        Assert.Equal([Some.Chair, Some.SecondTrainingManager.Person], Pending.Approval!.Approvers);
        Assert.Equal(new OwnWork(), RunCourse.Decide(Pending, Pending.Fingerprint(), ApprovalVerdict.Approve, null, Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(new NobodyElse(), RunCourse.Submit(Draft, Bank, [Some.TrainingManager.Person], Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(CourseStatus.Approved, Decide(ApprovalVerdict.Approve, null).Value!.Next.Status);
        Assert.Equal(CourseStatus.Draft, Decide(ApprovalVerdict.Return, "題數太少").Value!.Next.Status);
        Assert.Equal(CourseStatus.Retired, Decide(ApprovalVerdict.Reject, "不需要").Value!.Next.Status);
        Assert.Equal(new ReasonNeeded(), Decide(ApprovalVerdict.Reject, null).Refusal);
    }

    [Fact]
    public void What_was_approved_does_not_change()
    {
        Assert.Equal(new WrongCourseState(CourseStatus.Approved), RunCourse.Change(Some.Course, Some.Course with { Title = "新" }, Bank, Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal("新", RunCourse.Change(Draft, Draft with { Title = "新" }, Bank, Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next.Title);
        Assert.Equal(new WrongCourseState(CourseStatus.Approved), RunCourse.Submit(Some.Course, Bank, [Some.Chair], Some.TrainingManager, Some.By(Some.TrainingManager)).Refusal);
        Assert.Equal(CourseStatus.Retired, RunCourse.Retire(Some.Course, "改版", Some.TrainingManager, Some.By(Some.TrainingManager)).Value!.Next.Status);
    }

    [Fact]
    public void Every_refusal_says_what_is_wrong_in_both_languages() =>
        Assert.All(
            from status in Enum.GetValues<CourseStatus>()
            from refusal in (Refusal[])[new WrongCourseState(status), new UnknownCourse(), new CourseTitleNeeded(200), new EvaluationNeeded(), new DrawsNeeded(), new TooFewQuestions("甲", 3, 1), new PlanOutOfRange()]
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    private static QuizPlan Plan(params QuizDraw[] draws) => Some.QuizPlan with { Draws = draws };

    private static Outcome<CourseStep> Decide(ApprovalVerdict verdict, string? comment) =>
        RunCourse.Decide(Pending, Pending.Fingerprint(), verdict, comment, Some.SecondTrainingManager, Some.By(Some.SecondTrainingManager));
}
