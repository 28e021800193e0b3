using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Training.Notices;

/// <summary>Gives a notice to everybody who acts on its kind, and puts it back while the service is busy.</summary>
internal sealed partial class TrainingNoticeRun(
    IEnumerable<ITrainingNoticeRun> runs, RepeatRun repeat, TimeProvider time, ILogger<TrainingNoticeRun> logger)
{
    public async Task RunAsync(TrainingNotice notice, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var run in runs.Where(run => run.Takes(notice.Kind)))
        {
            pause = SendPause.Longer(pause, await run.RunAsync(notice, time.GetUtcNow(), cancellationToken));
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

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of training campaign {Campaign} was not delivered to everybody.")]
        public static partial void GivenUp(ILogger logger, TrainingNoticeKind kind, Campaigns.CampaignId? campaign);
    }
}
