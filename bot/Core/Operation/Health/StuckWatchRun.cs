using Microsoft.Extensions.Logging;

namespace TeamsIsms.Operation.Health;

/// <summary>Says as an error, on which the alert of <c>infra/</c> fires, that campaigns do not go on. Looks four times an hour.</summary>
internal sealed partial class StuckWatchRun(WorkHealthRun work, ILogger<StuckWatchRun> logger)
{
    /// <summary>The alert's query looks for this in the log; a test compares both.</summary>
    public const string Marker = "Campaign is stuck";

    private const int Minutes = 15;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now.Minute % Minutes is 0 && await work.StuckAsync(now, cancellationToken) is { Count: > 0 } stuck)
        {
            Log.Stuck(logger, string.Join(' ', stuck));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, Marker + ": {Numbers}.")]
        public static partial void Stuck(ILogger logger, string numbers);
    }
}
