using TeamsIsms.Storage;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Training.Notices;

/// <summary>Once an hour: which certificates expire in sixty days or have expired, and nobody was told yet.</summary>
internal sealed class CertificateDueRun(CertificateDueTable due, WorkQueue queue)
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        await foreach (var key in due.DueAsync(Taipei.Day(now), cancellationToken))
        {
            await queue.SendAsync(
                QueueNames.TrainingNotice,
                new TrainingNotice(TrainingNoticeKind.CertificateDue, Id: key),
                TrainingNoticeJson.Default.TrainingNotice,
                delay: null,
                cancellationToken);
        }

        _looked = now;
    }
}
