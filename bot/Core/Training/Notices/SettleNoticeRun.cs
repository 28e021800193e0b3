using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Settles the assignment again, in case a crash came in between, and has the card that asked show it.</summary>
internal sealed class SettleNoticeRun(AttemptTable attempts, SettleRun settle, WorkQueue queue) : ITrainingNoticeRun
{
    public bool Takes(TrainingNoticeKind kind) => kind is TrainingNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(TrainingNotice notice, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (notice is { Campaign: { } campaign, Person: { } person }
            && await attempts.FindAsync(campaign, person, 0, cancellationToken) is { } view)
        {
            await settle.SettleAsync(campaign, view.Training, now, cancellationToken);
            await queue.SendAsync(
                QueueNames.TrainingNotice,
                new TrainingNotice(TrainingNoticeKind.Redraw, campaign, person),
                TrainingNoticeJson.Default.TrainingNotice,
                delay: null,
                cancellationToken);
        }

        return null;
    }
}
