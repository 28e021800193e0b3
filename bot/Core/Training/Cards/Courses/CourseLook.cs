using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>A course in words.</summary>
internal static class CourseLook
{
    public static string Say(CourseStatus status, CultureInfo culture) => status switch
    {
        CourseStatus.Draft => Say(culture, "Draft"),
        CourseStatus.PendingApproval => Say(culture, "Pending"),
        CourseStatus.Approved => Say(culture, "Approved"),
        CourseStatus.Retired => Say(culture, "Retired"),
    };

    public static ContainerStyle State(Course course) => course switch
    {
        { Status: CourseStatus.Draft, Reason: not null } => ContainerStyle.Warning,
        { Status: CourseStatus.Draft or CourseStatus.PendingApproval } => ContainerStyle.Accent,
        { Status: CourseStatus.Approved } => ContainerStyle.Good,
        { Status: CourseStatus.Retired } => ContainerStyle.Emphasis,
    };

    public static string Hours(Course course, CultureInfo culture) => course.HourKind switch
    {
        HourKind.General => Say(culture, "GeneralHours", course.Hours),
        HourKind.Specialist => Say(culture, "SpecialistHours", course.Hours),
    };

    public static string? Material(CourseMaterial? material, CultureInfo culture) => material switch
    {
        PagedMaterial paged => Say(culture, "PagesValue", paged.Pages.Count),
        DocumentMaterial { Document.Document: var document } => CardText.Join(
            culture, CardText.OneLine(document.Number, 30), CardText.OneLine(document.Title, 60), CampaignLook.Revision(document.Revision, culture)),
        LinkMaterial link => CardText.OneLine(link.Address.GetLeftPart(UriPartial.Authority), 80),
        _ => null,
    };

    public static string Needs(CourseNeeds needs, CultureInfo culture)
    {
        (bool IsNeeded, TrainingPart Part)[] all =
        [
            (needs.Test, TrainingPart.Quiz), (needs.Survey, TrainingPart.Survey),
            (needs.Reflection, TrainingPart.Reflection), (needs.Certificate, TrainingPart.Certificate),
        ];
        return List(
            all.Where(need => need.IsNeeded).Select(need => TrainingWords.Text.Say(culture, TrainingCard.Name(need.Part))), culture);
    }

    public static IEnumerable<string> Quiz(QuizPlan plan, CultureInfo culture)
    {
        yield return List(plan.Draws.Select(draw => Say(
            culture, "DrawValue", draw.Category.Length is 0 ? Say(culture, "WholeBank") : CardText.OneLine(draw.Category, 40), draw.Count)), culture);
        yield return Say(culture, "MarkValue", plan.PassMark);
        yield return plan.CoolDown > TimeSpan.Zero
            ? Say(culture, "AttemptsValue", plan.MostAttempts, (int)plan.CoolDown.TotalMinutes)
            : Say(culture, "AttemptsOnly", plan.MostAttempts);
        if (plan.TimeLimit is { } limit)
        {
            yield return Say(culture, "LimitValue", (int)limit.TotalMinutes);
        }
    }

    public static string List(IEnumerable<string> items, CultureInfo culture) =>
        string.Join(culture.Equals(Languages.English) ? ", " : "、", items);

    public static string Say(CultureInfo culture, string key, params object[] values) => CourseCardWords.Text.Say(culture, key, values);
}
