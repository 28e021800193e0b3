using System.Globalization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Cards.Courses;

/// <summary>All courses, for those who write, approve and audit them.</summary>
public static class CourseListCard
{
    /// <param name="courses">Newest first.</param>
    public static AdaptiveCard Draw(IReadOnlyList<Course> courses, bool isManager, CultureInfo culture) => CardGrammar.Card(
        culture,
        new CardHead(ContainerStyle.Accent, Say(culture, "Kicker"), Say(culture, "ListTitle"))
        {
            Figure = courses.Count is 0
                ? null
                : Say(culture, "ListFigure", courses.Count(course => course.Status == CourseStatus.Approved)),
        },
        [
            courses.Count is 0 ? CardGrammar.Sentence(Say(culture, "ListEmpty")) : null,
            CardGrammar.List(courses
                .OrderBy(course => course.Status == CourseStatus.Retired)
                .Select((course, at) => Row(course, culture) with { Separator = at > 0 })),
        ],
        isManager ? [CardGrammar.Primary(Say(culture, "NewButton"), "course.new")] : []);

    private static ColumnSet Row(Course course, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(course.Title)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(culture, CourseLook.Say(course.Status, culture), CourseLook.Needs(course.Needs, culture)))
                with { Spacing = Spacing.None },
            CardGrammar.Note(CourseLook.Hours(course, culture)) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "ShowButton"), "course.show", ("id", course.Id.ToString()))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => CourseLook.Say(culture, key, values);
}
