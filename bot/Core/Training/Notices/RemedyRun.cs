using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;

namespace TeamsIsms.Training.Notices;

/// <summary>
/// After the last attempt failed: the first time the system itself arranges that the person learns again, and each time word goes out.
/// The word is queued before anything changes, so that a crash in between loses none. Cards that ask a manager to decide give way once
/// somebody did.
/// </summary>
internal sealed class RemedyRun(SteerRun steer, TrainingRun trainings, WorkQueue queue, ChatCardRun cards, SentCardTable sent) : ITrainingNoticeRun
{
    private const string Function = "TrainingNotice";

    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } campaign, Person: { } person }
            || await steer.FindAsync(campaign, person, cancellationToken) is not { } view)
        {
            return null;
        }

        if (view.Training.Status != TrainingStatus.Failed)
        {
            return await SettleAsync(view, now, cancellationToken);
        }

        await queue.SendAsync(
            QueueNames.TrainingNotice,
            new TrainingNotice(
                TrainingNoticeKind.RoundFailed, campaign, person, view.Training.Started.ToString(CultureInfo.InvariantCulture)),
            TrainingNoticeJson.Default.TrainingNotice,
            delay: null,
            cancellationToken);
        if (view.Training.StartedBefore == 0 && now < view.End)
        {
            var act = new Act(TrailActor.System(Function), now);
            await trainings.ActAsync(
                campaign, person, 0, found => SteerTraining.RemedyOnce(found.Training, view.End, act), now, cancellationToken);
        }

        return null;
    }

    private async Task<TimeSpan?> SettleAsync(SteerView view, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (view.Training.Started == 0)
        {
            return null;
        }

        TimeSpan? pause = null;
        var shelf = TrainingCards.Of(view.Training.Campaign, view.Training.Person);
        foreach (var card in await sent.ListAsync(shelf, TrainingCards.Decide, cancellationToken))
        {
            var culture = await cards.CultureAsync(card.To, cancellationToken);
            var wait = await cards.UpdateAsync(shelf, card, SteerCard.Draw(view, isManager: true, now, culture), cancellationToken);
            if (wait is null)
            {
                await sent.ForgetAsync(shelf, card, cancellationToken);
            }

            pause = SendPause.Longer(pause, wait);
        }

        return pause;
    }
}
