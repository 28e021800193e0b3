using System.Globalization;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Notices;

/// <summary>The time of an attempt is over: it ends, and the person is told, unless it was the last, of which more is told.</summary>
internal sealed class AttemptOverRun(AttemptTable attempts, CourseTable courses, AttemptEndRun end, ChatCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.AttemptOver;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || !int.TryParse(notice.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (await attempts.FindAsync(campaign, person, number, cancellationToken) is not { } found
            || (await end.ExpireAsync(found, now, cancellationToken) ?? found) is not { Attempt: { } attempt, Paper: { } paper } view
            || await courses.FindFixedAsync(view.Training.Course, cancellationToken) is not { } course)
        {
            return null;
        }

        if (view.Training.Running == number && attempt.OverAt() is { } over)
        {
            await end.PromiseAsync(campaign, person, number, over, now, cancellationToken); // a queue waits for seven days at most
            return null;
        }

        return attempt.Status == AttemptStatus.Abandoned && view.Training.IsOpen && view.Training.StartedBefore < number
            ? await cards.TellAsync(
                TrainingCards.Of(campaign, person),
                TrainingCards.About("over", number),
                person,
                culture => QuizResultCard.Draw(
                    campaign, course.Title, QuizResult.Of(view.Training, attempt, paper, course.Quiz?.CoolDown ?? TimeSpan.Zero, now), culture),
                cancellationToken)
            : null;
    }
}
