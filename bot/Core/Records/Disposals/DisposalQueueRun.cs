using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Disposals;

/// <summary>The queue <c>records-dispose</c>: runs a disposal, and puts the message back while somebody else works on it.</summary>
internal sealed partial class DisposalQueueRun(DisposalRun disposals, RepeatRun repeat, ILogger<DisposalQueueRun> logger)
{
    public async Task RunAsync(DisposalWork work, CancellationToken cancellationToken)
    {
        var pause = await disposals.RunAsync(work, cancellationToken);
        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.RecordsDispose,
            work.Attempt,
            work with { Attempt = work.Attempt + 1 },
            RecordJson.Default.DisposalWork,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, work.Kind, work.Order);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Disposal {Order} of {Kind} was put back too often and is given up; its card lets it go on.")]
        public static partial void GivenUp(ILogger logger, RecordKind kind, int order);
    }
}
