using TeamsIsms.Campaigns;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Settles the assignment again, in case a crash came in between, and shows its state on the card that asked.</summary>
internal sealed class SettleNoticeRun(
    AttemptTable attempts, CampaignTable campaigns, SettleRun settle, NoticeCardRun cards, WorkQueue queue) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed or TrainingNoticeKind.Redraw;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is not { Campaign: { } id, Person: { } person }
            || await campaigns.FindAsync(id, cancellationToken) is not { } campaign
            || await attempts.FindAsync(id, person, 0, cancellationToken) is not { } view)
        {
            return null;
        }

        var assignment = await settle.SettleAsync(id, view.Training, now, cancellationToken);
        var last = await attempts.FindAsync(id, person, view.Training.Started, cancellationToken);
        if (last?.Attempt is { Status: AttemptStatus.InProgress })
        {
            return null; // its end is told again
        }

        if (last?.Attempt is { } attempt && ResultReading.Left(attempt, now) is { } reading)
        {
            await queue.SendAsync(
                QueueNames.TrainingNotice,
                notice with { Kind = TrainingNoticeKind.Redraw },
                TrainingNoticeJson.Default.TrainingNotice,
                reading,
                cancellationToken);
            return null;
        }

        return assignment is null ? null : await cards.RedrawAsync(campaign, assignment, cancellationToken);
    }
}
