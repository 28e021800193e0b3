using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>What a viewer can do with a course beside deciding about it, the step most want first.</summary>
internal static class CourseSteps
{
    public static IEnumerable<CardAction> Buttons(CourseSight sight, CultureInfo culture)
    {
        var course = sight.Course;
        var isManager = sight.Viewer.IsManager;
        if (isManager && course.Status == CourseStatus.Draft)
        {
            yield return Step(course, Say(culture, "SubmitButton"), "course.submit") with { Style = ActionStyle.Positive };
            yield return Step(course, Say(culture, "ChangeButton"), "course.change");
        }

        if (isManager && course.Status == CourseStatus.Approved)
        {
            yield return Step(course, Say(culture, "StartButton"), "course.start") with { Style = ActionStyle.Positive };
        }

        if (course.Material is not null)
        {
            yield return Step(course, Say(culture, "PreviewButton"), "course.preview");
        }

        if (isManager && course.Quiz is not null && course.Status != CourseStatus.Retired)
        {
            yield return Step(course, Say(culture, "QuestionsButton"), "course.questions");
        }

        if (isManager && course.Status is CourseStatus.Approved or CourseStatus.Retired)
        {
            yield return CardGrammar.Secondary(Say(culture, "CopyButton"), "course.new", ("from", course.Id.ToString()));
        }

        if (isManager && course.Status is CourseStatus.Draft or CourseStatus.Approved)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "RetireButton"),
                Step(course, Say(culture, "RetireSend"), "course.retire") with { Style = ActionStyle.Destructive },
                CardGrammar.Reason(Say(culture, "RetireLabel"), Say(culture, "RetireMissing")));
        }
    }

    private static ActionExecute Step(Course course, string title, string verb) =>
        CardGrammar.Secondary(title, verb, ("id", course.Id.ToString()));

    private static string Say(CultureInfo culture, string key) => CourseLook.Say(culture, key);
}
