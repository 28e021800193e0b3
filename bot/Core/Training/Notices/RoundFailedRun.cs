using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Training.Notices;

/// <summary>Tells of a failed last attempt: the present unit head, the training managers, and the person who is to learn again.</summary>
internal sealed class RoundFailedRun(SteerRun steer, CampaignTable campaigns, CourseTable courses, ChatCardRun cards) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.RoundFailed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || !int.TryParse(notice.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await steer.FindAsync(campaign, person, cancellationToken) is not { } view)
        {
            return null;
        }

        var isFailed = view.Training.Status == TrainingStatus.Failed && view.Training.Started == number;
        if (isFailed && view.Training.StartedBefore == 0 && now < view.End)
        {
            return SendPause.Busy; // it is being remedied just now
        }

        return isFailed || view.Training.StartedBefore == number
            ? SendPause.Longer(
                await TellOthersAsync(view, number, isFailed, now, cancellationToken),
                isFailed ? null : await TellPersonAsync(view.Training, number, now, cancellationToken))
            : null;
    }

    private async Task<TimeSpan?> TellOthersAsync(
        SteerView view, int number, bool isAsked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        var shelf = TrainingCards.Of(view.Training.Campaign, view.Training.Person);
        var managers = await steer.ManagersAsync(view.Training, cancellationToken);
        var about = TrainingCards.About(isAsked ? TrainingCards.Decide : "failed", number);
        foreach (var manager in managers)
        {
            pause = SendPause.Longer(
                pause,
                await cards.TellAsync(shelf, about, manager, culture => SteerCard.Draw(view, isManager: true, now, culture), cancellationToken));
        }

        return await steer.HeadAsync(view.Training, cancellationToken) is { } head && !managers.Contains(head)
            ? SendPause.Longer(
                pause,
                await cards.TellAsync(
                    shelf,
                    TrainingCards.About("failed", number),
                    head,
                    culture => SteerCard.Draw(view, isManager: false, now, culture),
                    cancellationToken))
            : pause;
    }

    private async Task<TimeSpan?> TellPersonAsync(
        TrainingAssignment training, int number, DateTimeOffset now, CancellationToken cancellationToken) =>
        await campaigns.FindFixedAsync(training.Campaign, cancellationToken) is { } campaign
        && await courses.FindFixedAsync(training.Course, cancellationToken) is { } course
            ? await cards.TellAsync(
                TrainingCards.Of(training.Campaign, training.Person),
                TrainingCards.About("again", number),
                training.Person,
                culture => TrainingCard.Draw(TrainingViews.Of(campaign, course, training, now), now, culture),
                cancellationToken)
            : null;
}
