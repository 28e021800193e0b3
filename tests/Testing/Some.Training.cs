using TeamsIsms.People;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static TrainingActor Learner { get; } = new(Person.Id, [Role.Member]);

    public static TrainingActor LearnersHead { get; } = new(new Guid("0a000000-0000-4000-8000-000000000002"), [Role.UnitHead]);

    public static TrainingActor TrainingManager { get; } = new(new Guid("0d000000-0000-4000-8000-000000000001"), [Role.TrainingManager]);

    public static TrainingActor SecondTrainingManager { get; } = new(new Guid("0d000000-0000-4000-8000-000000000002"), [Role.TrainingManager]);

    public static QuestionContent QuestionContent => new()
    {
        Title = "先做什麼",
        Category = "通識",
        Text = new MarkedText("電腦出現勒索訊息，第一步是什麼？"),
        Key = new ChoiceKey(
            IsSingle: true,
            [new(new("拔掉網路線並通報"), 100), new(new("關機"), 0), new(new("先通報"), 50), new(new("付贖金"), -50)]),
        Explanation = new MarkedText("先隔離，再通報。"),
    };

    /// <summary>Approved, of its first version.</summary>
    public static Question Question => new()
    {
        Id = new QuestionId(new Guid("0e100000-0000-7000-8000-000000000001")),
        Newest = new QuestionVersion(1, QuestionContent, TrainingManager.Person, Now.AddDays(-30)),
        Drawn = new QuestionVersion(1, QuestionContent, TrainingManager.Person, Now.AddDays(-30)),
        Status = QuestionStatus.Approved,
    };

    public static QuizPlan QuizPlan => new() { Draws = [new QuizDraw("通識", 4)] };

    /// <summary>Approved; needs all four evaluations.</summary>
    public static Course Course => new()
    {
        Id = new CourseId(new Guid("0e200000-0000-7000-8000-000000000001")),
        Title = "年度資通安全教育訓練",
        Needs = new CourseNeeds(Survey: true, Test: true, Reflection: true, Certificate: true),
        Quiz = QuizPlan,
        Survey = SurveyPlan.Usual(isAnonymous: true),
        Hours = 3,
        Creator = TrainingManager.Person,
        CreatedAt = Now.AddDays(-20),
        Status = CourseStatus.Approved,
    };

    public static TrainingAssignment Training => new()
    {
        Campaign = Campaign.Id,
        Course = Course.Id,
        Person = Learner.Person,
        Head = LearnersHead.Person,
        Due = Now.AddDays(14),
        Needs = Course.Needs,
    };

    /// <summary>Four questions, with the choices in their own order: the first is right.</summary>
    public static AttemptPaper Paper => new([.. Questions(4).Select(question => new PaperQuestion(question.Id, 1, question.Drawn!.Content, [0, 1, 2, 3]))]); // approved

    public static Attempt Attempt => new()
    {
        Number = 1,
        StartedAt = Now.AddMinutes(-5),
        EndsAt = Now.AddMinutes(25),
        PassMark = 80,
        MostAttempts = 3,
        Answers = [null, null, null, null],
    };

    public static Certificate Certificate =>
        new(CertificateStatus.Submitted, "ISO/IEC 27001 主導稽核員", "驗證公司", new DateOnly(2026, 6, 1), new DateOnly(2029, 5, 31), Learner.Person);

    /// <summary>Approved questions of one category, alike but for number and title.</summary>
    public static IReadOnlyList<Question> Questions(int count, string category = "通識") =>
    [
        .. Enumerable.Range(1, count).Select(number =>
        {
            var content = QuestionContent with { Title = $"{category} 第 {number} 題", Category = category };
            var version = new QuestionVersion(1, content, TrainingManager.Person, Now.AddDays(-30));
            return Question with
            {
                Id = new QuestionId(new Guid($"0e100000-0000-7000-8000-{category.Length:x4}{number:x8}")),
                Newest = version,
                Drawn = version,
            };
        }),
    ];

    public static Act By(TrainingActor who) => Act.By(who.Person, Now, $"activity-{who.Person:N}");
}
