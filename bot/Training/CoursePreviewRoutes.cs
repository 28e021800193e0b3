using TeamsIsms.Teams;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>A course's material for those who write and approve it, as people will see it. Nothing is recorded.</summary>
internal static class CoursePreviewRoutes
{
    public static Task<Answer> ShowAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken) => CourseTurn.WithCourseAsync(
        turn,
        verb,
        async (_, course) =>
        {
            var view = new MaterialView(course.Id.ToString(), course.Title, IsPreview: true);
            return await MaterialAnswers.OfAsync(turn, view, course.Material, verb, isOpened: true, cancellationToken);
        },
        cancellationToken);

    /// <summary>Some of what the test may ask, with the answers.</summary>
    public static Task<Answer> QuestionsAsync(Turn turn, CourseVerb verb, CancellationToken cancellationToken) => CourseTurn.WithCourseAsync(
        turn,
        verb,
        async (_, course) =>
        {
            if (course.Quiz is not { } plan)
            {
                return Answer.Refused(new NotNeeded());
            }

            var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
            var (sample, all) = SampleQuestions.Of(plan, bank);
            return Answer.Card(CourseQuestionsCard.Draw(course, sample, all, turn.Culture));
        },
        cancellationToken);
}
