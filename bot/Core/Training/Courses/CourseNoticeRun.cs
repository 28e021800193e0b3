using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Training.Cards.Courses;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Training.Courses;

/// <summary>The cards about a course's approval: the approvers', and what its creator is told. What they say is what it is when they are sent.</summary>
internal sealed class CourseNoticeRun(CourseTable courses, CourseSightRun sights, ChatCardRun cards, SentCardTable sent)
    : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.CourseAsked or TrainingNoticeKind.CourseSettled;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (CourseId.Parse(notice.Id) is not { } id
            || await courses.FindAsync(id, cancellationToken) is not { Approval: { } request } course)
        {
            return null;
        }

        TimeSpan? pause = null;
        if (request.Status == ApprovalStatus.Pending)
        {
            foreach (var approver in request.Approvers)
            {
                pause = SendPause.Longer(pause, await ShowAsync(course, About("approval", request), approver, now, cancellationToken));
            }

            return pause;
        }

        foreach (var card in await sent.ListAsync(Shelf(course), About("approval", request), cancellationToken))
        {
            var sight = await sights.OfAsync(course, card.To, now, cancellationToken);
            var drawn = CourseCard.Draw(sight, await cards.CultureAsync(card.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(course), card, drawn, cancellationToken));
        }

        return SendPause.Longer(pause, await ShowAsync(course, About("outcome", request), request.Requester, now, cancellationToken));
    }

    private async Task<TimeSpan?> ShowAsync(
        Course course, string about, Guid to, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sight = await sights.OfAsync(course, to, now, cancellationToken);
        return await cards.ShowAsync(Shelf(course), about, to, culture => CourseCard.Draw(sight, culture), cancellationToken);
    }

    // A course that was mended and sent again asks with new cards.
    private static string About(string what, ApprovalRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}|{request.AskedAt.ToUnixTimeMilliseconds()}");

    private static CardShelf Shelf(Course course) => new(TableNames.Courses, $"cards.{course.Id}", "card|");
}
