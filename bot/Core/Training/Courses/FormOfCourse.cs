using System.Globalization;
using TeamsIsms.Training.Bank;

namespace TeamsIsms.Training.Courses;

/// <summary>The form a course would have come from; and a fresh one with the usual values.</summary>
internal static class FormOfCourse
{
    private const int UsualQuestions = 10;

    public static CourseForm New(CourseId id, IReadOnlyList<Question> bank, CultureInfo culture)
    {
        var approved = bank.Count(question => question.Drawn is not null);
        var plan = new QuizPlan { Draws = approved is 0 ? [] : [new QuizDraw("", Math.Min(approved, UsualQuestions))] };
        return Quiz(plan, culture) with
        {
            Id = id.ToString(),
            Needs = approved is 0 ? "survey" : "test,survey",
            Anonymous = "true",
            Statements = Statements(SurveyPlan.Usual(isAnonymous: true)),
            Hours = "1",
            HourKind = "general",
        };
    }

    public static CourseForm Course(Course course, CultureInfo culture) => Quiz(course.Quiz ?? new QuizPlan { Draws = [] }, culture) with
    {
        Id = course.Id.ToString(),
        Source = course.Source,
        Title = course.Title,
        Description = course.Description,
        Document = course.Material switch
        {
            DocumentMaterial document => document.Document.Document.ItemId,
            PagedMaterial { File: { } file } => file.Document.ItemId,
            _ => null,
        },
        Link = course.Material is LinkMaterial link ? link.Address.ToString() : null,
        Pages = course.Material is PagedMaterial { File: null } paged ? ReadPages.Write(paged.Pages) : null,
        Needs = string.Join(',', Needs(course.Needs)),
        Anonymous = course.Survey?.IsAnonymous is false ? "false" : "true",
        Statements = Statements(course.Survey ?? SurveyPlan.Usual(isAnonymous: true)),
        Hours = course.Hours.ToString("0.#", CultureInfo.InvariantCulture),
        HourKind = course.HourKind is HourKind.Specialist ? "specialist" : "general",
    };

    private static CourseForm Quiz(QuizPlan plan, CultureInfo culture) => new()
    {
        Draws = string.Join('\n', plan.Draws.Select(draw => string.Create(
            CultureInfo.InvariantCulture, $"{(draw.Category.Length is 0 ? CourseWords.Text.Say(culture, "WholeBank") : draw.Category)} = {draw.Count}"))),
        PassMark = Number(plan.PassMark),
        Attempts = Number(plan.MostAttempts),
        CoolDown = Number((int)plan.CoolDown.TotalMinutes),
        TimeLimit = plan.TimeLimit is { } limit ? Number((int)limit.TotalMinutes) : null,
        Shuffle = plan.Shuffle ? "true" : "false",
    };

    private static IEnumerable<string> Needs(CourseNeeds needs)
    {
        (string Name, bool IsNeeded)[] all =
            [("test", needs.Test), ("survey", needs.Survey), ("reflection", needs.Reflection), ("certificate", needs.Certificate)];
        return all.Where(need => need.IsNeeded).Select(need => need.Name);
    }

    private static string Statements(SurveyPlan survey) => string.Join('\n', survey.Statements.Select(statement =>
        statement.Chinese == statement.English ? statement.Chinese : $"{statement.Chinese} | {statement.English}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
