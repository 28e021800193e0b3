using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Training.Notices;

/// <summary>Gives a notice to everybody who acts on its kind, and puts it back while the service is busy.</summary>
internal sealed partial class TrainingNoticeRun(
    IEnumerable<ITrainingNoticeRun> runs,
    AttemptTable trainings,
    RepeatRun repeat,
    TimeProvider time,
    ILogger<TrainingNoticeRun> logger)
{
    public async Task RunAsync(TrainingNotice notice, CancellationToken cancellationToken)
    {
        var before = await StepAsync(notice, cancellationToken);
        TimeSpan? pause = null;
        foreach (var run in runs.Where(run => run.Takes(notice.Kind)))
        {
            pause = SendPause.Longer(pause, await run.RunAsync(notice, time.GetUtcNow(), cancellationToken));
        }

        if (await StepAsync(notice, cancellationToken) != before)
        {
            pause = SendPause.Longer(pause, SendPause.AtOnce);
        }

        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.TrainingNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            TrainingNoticeJson.Default.TrainingNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Kind, notice.Campaign);
        }
    }

    // How far the training is that cards are drawn of; null when it is about none.
    private async Task<int?> StepAsync(TrainingNotice notice, CancellationToken cancellationToken) =>
        notice is { Kind: TrainingNoticeKind.Changed, Campaign: { } campaign, Person: { } person }
            ? (await trainings.FindAsync(campaign, person, 0, cancellationToken))?.Training.Trail.Sequence
            : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of training campaign {Campaign} was not delivered to everybody.")]
        public static partial void GivenUp(ILogger logger, TrainingNoticeKind kind, Campaigns.CampaignId? campaign);
    }
}
