using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Courses;

/// <summary>Whether a course can be taken as it is planned.</summary>
public static class CheckCourse
{
    private const int LongestTitle = 200;
    private const int LongestDescription = 1_000;
    private const int LongestStatement = 120;

    // the longest questions that many fill one table row
    private const int MostQuestions = 30;
    private const int MostAttempts = 10;
    private const decimal MostHours = 200;

    private static readonly TimeSpan LongestCoolDown = TimeSpan.FromDays(30);
    private static readonly TimeSpan ShortestLimit = TimeSpan.FromMinutes(1);
    internal static readonly TimeSpan LongestLimit = TimeSpan.FromHours(8);

    /// <summary>Null when nothing is wrong.</summary>
    /// <param name="bank">Every question there is; only approved ones are drawn.</param>
    public static Refusal? Refuse(Course course, IReadOnlyList<Question> bank) => course switch
    {
        { Title.Length: 0 or > LongestTitle } => new CourseTitleNeeded(LongestTitle),
        { Description.Length: > LongestDescription } => new CourseTextTooLong(LongestDescription),
        { Needs.IsAny: false } => new EvaluationNeeded(),
        { Hours: < 0 or > MostHours } => new PlanOutOfRange(),
        _ when Objection(course.Material) is { } objection => objection,
        { Needs.Survey: true } when !IsSurvey(course.Survey) =>
            new StatementsNeeded(SurveyPlan.FewestStatements, SurveyPlan.MostStatements, LongestStatement),
        { Needs.Test: false } => null,
        { Quiz: null or { Draws.Count: 0 } } => new DrawsNeeded(),
        { Quiz: { } plan } => Refuse(plan, bank),
    };

    private static Refusal? Objection(CourseMaterial? material) => material switch
    {
        PagedMaterial paged => CheckPages.Refuse(paged.Pages),
        LinkMaterial link when link.Address.Scheme != Uri.UriSchemeHttps || link.Address.UserInfo.Length > 0 => new LinkUnreadable(),
        _ => null,
    };

    private static bool IsSurvey(SurveyPlan? survey) =>
        survey is { Statements.Count: >= SurveyPlan.FewestStatements and <= SurveyPlan.MostStatements }
        && survey.Statements.All(statement =>
            statement is { Chinese.Length: > 0 and <= LongestStatement, English.Length: > 0 and <= LongestStatement });

    private static Refusal? Refuse(QuizPlan plan, IReadOnlyList<Question> bank) =>
        plan.PassMark is >= 1 and <= 100
        && plan.MostAttempts is >= 1 and <= MostAttempts
        && plan.CoolDown >= TimeSpan.Zero && plan.CoolDown <= LongestCoolDown
        && (plan.TimeLimit is null || (plan.TimeLimit >= ShortestLimit && plan.TimeLimit <= LongestLimit))
        && plan.Draws.All(draw => draw.Count is >= 1 and <= MostQuestions)
        && plan.Questions <= MostQuestions
            ? Missing(plan, bank)
            : new PlanOutOfRange();

    // Narrow draws come first, so a wide one has to suffice for all within it as well.
    private static TooFewQuestions? Missing(QuizPlan plan, IReadOnlyList<Question> bank)
    {
        foreach (var draw in plan.Draws)
        {
            var others = plan.Draws.Where(other => !ReferenceEquals(other, draw) && draw.Takes(other.Category)).Sum(other => other.Count);
            var there = bank.Count(question => question.Drawn is { } version && draw.Takes(version.Content.Category)) - others;
            if (there < draw.Count)
            {
                return new TooFewQuestions(draw.Category, draw.Count, Math.Max(there, 0));
            }
        }

        return null;
    }
}
