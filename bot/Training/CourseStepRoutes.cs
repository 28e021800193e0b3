using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>Looking at courses and taking them from draft to approval. A tap that comes late or twice gets the state there is.</summary>
internal static class CourseStepRoutes
{
    public static Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken) => CourseTurn.WithAsync(
        turn,
        async who => Answer.Card(CourseListCard.Draw(
            await turn.Get<CourseTable>().ListAsync(cancellationToken), who.Actor.IsManager, turn.Culture)),
        cancellationToken);

    public static Task<Answer> ShowAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken) =>
        CourseTurn.WithCourseAsync(turn, verb, (who, course) => who.CardAsync(course, cancellationToken), cancellationToken);

    public static Task<Answer> SubmitAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken) => CourseTurn.WithCourseAsync(
        turn,
        verb,
        async (who, course) =>
        {
            var people = turn.Get<PeopleTable>();
            var approvers = (await people.WithRoleAsync(Role.TrainingManager, cancellationToken))
                .Concat(await people.WithRoleAsync(Role.SecurityManager, cancellationToken))
                .Where(person => person.Enabled)
                .Select(person => person.Id)
                .ToList();
            var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
            return await ActAsync(
                who,
                course,
                loaded => RunCourse.Submit(loaded, bank, approvers, who.Actor, who.Act),
                cancellationToken);
        },
        cancellationToken);

    public static Task<Answer> RetireAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken) => CourseTurn.WithCourseAsync(
        turn,
        verb,
        (who, course) => ActAsync(
            who,
            course,
            loaded => RunCourse.Retire(loaded, verb.Reason, who.Actor, who.Act),
            cancellationToken),
        cancellationToken);

    private static async Task<Answer> ActAsync(
        CourseTurn who,
        Course course,
        Func<Course, Outcome<CourseStep>> decide,
        CancellationToken cancellationToken)
    {
        var courses = who.Turn.Get<CourseTable>();
        var outcome = await courses.ActAsync(
            course.Id, decide, (changes, _) => changes.Owe(CourseSubject.Key(course.Id), who.Now), who.Now, cancellationToken);
        return outcome switch
        {
            { Value: { } next } => await who.KeptAsync(next, cancellationToken),
            { Refusal: TrainingMovedOn or AlreadyDecided or ObjectChanged } => await who.CardAsync(
                await courses.FindAsync(course.Id, cancellationToken) ?? course,
                cancellationToken,
                outcome.Refusal.Say(who.Turn.Culture)),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
    }
}
