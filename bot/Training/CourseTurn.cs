using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>Who acts on a course in a turn.</summary>
internal sealed record CourseTurn(Turn Turn, TrainingActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    /// <summary>Runs what needs to know this, or says that others would read along: courses hold what is asked in tests.</summary>
    public static async Task<Answer> WithAsync(Turn turn, Func<CourseTurn, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new CourseInPersonalChat());
        }

        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            ? await answer(new CourseTurn(turn, TrainingActor.Of(person), turn.Get<TimeProvider>().GetUtcNow()))
            : Answer.Refused(new TeamsIsms.Teams.RoleNeeded());
    }

    /// <summary>As <see cref="WithAsync"/>, with the course the card names.</summary>
    public static Task<Answer> WithCourseAsync(
        Turn turn, CourseVerb verb, Func<CourseTurn, Course, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        async who => verb.Course() is { } id && await turn.Get<CourseTable>().FindAsync(id, cancellationToken) is { } course
            ? await answer(who, course)
            : Answer.Refused(new UnknownCourse()),
        cancellationToken);

    /// <summary>The course's card as it stands, for the eyes of the person who acts.</summary>
    public async Task<Answer> CardAsync(Course course, CancellationToken cancellationToken, string? note = null)
    {
        var sight = await Turn.Get<CourseSightRun>().OfAsync(course, Turn.Caller, Now, cancellationToken);
        return Answer.Card(CourseCard.Draw(sight with { Note = note }, Turn.Culture));
    }

    /// <summary>As <see cref="CardAsync"/>, in the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(Course course, CancellationToken cancellationToken)
    {
        var sight = await Turn.Get<CourseSightRun>().OfAsync(course, Turn.Caller, Now, cancellationToken);
        return Answer.Kept(CourseCard.Draw(sight, Turn.Culture), Turn.Activity.ReplyToId);
    }
}
