using TeamsIsms.Bot.Incidents;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>A course of what an incident taught. Both records name each other, and neither names who reported it.</summary>
internal static class LessonRoutes
{
    public static void Add(Routes routes) => routes.Verb(
        "course.fromLesson", CaseVerbJson.Default.CaseVerb, Caller.Role(Role.TrainingManager), BeginAsync);

    /// <summary>The case that a form names, if the person may see it; else the course was made for none.</summary>
    public static async Task<string?> SourceAsync(Turn turn, string? source, CancellationToken cancellationToken) =>
        await FindAsync(turn, source, cancellationToken) is var (_, incident) ? incident.Id.ToString() : null;

    /// <summary>Tells the case that a course was written of it.</summary>
    public static async Task TellAsync(Turn turn, Course course, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, course.Source, cancellationToken) is not var (who, incident))
        {
            return;
        }

        var text = CourseWords.Text.Say(turn.Culture, "MadeOfLesson", CourseWords.Short(course.Title));
        await turn.Get<IncidentTable>().ActAsync(
            incident.Id,
            (Incident loaded) => TeachLesson.Decide(loaded, text, who.Actor, who.Act),
            (changes, next) => CaseNotices.Owe(changes, next, who.Now),
            who.Act,
            cancellationToken);
    }

    private static Task<Answer> BeginAsync(Turn turn, CaseVerb verb, CancellationToken cancellationToken) => CourseTurn.WithAsync(
        turn,
        async who => await FindAsync(turn, verb.Id, cancellationToken) switch
        {
            null => Answer.Refused(new UnknownCase()),
            (_, { Review.Lessons: { } lessons } incident) => await CourseFormRoutes.BeginAsync(
                who,
                form => form with
                {
                    Source = incident.Id.ToString(),
                    Title = CourseWords.Text.Say(turn.Culture, "LessonTitle", incident.Id.ToString()),
                    Description = lessons.Length > ReadCourseForm.LongestLines ? lessons[..ReadCourseForm.LongestLines] : lessons,
                },
                cancellationToken),
            _ => Answer.Refused(new LessonsNeeded()),
        },
        cancellationToken);

    private static async Task<(CaseTurn Who, Incident Incident)?> FindAsync(Turn turn, string? id, CancellationToken cancellationToken) =>
        await CaseTurn.OfAsync(turn, cancellationToken) is { } who
        && (await IncidentSteps.FindAsync(who, new CaseVerb { Id = id }, cancellationToken)).Value is { } incident
            ? (who, incident)
            : null;
}
