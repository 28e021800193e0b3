using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeamsIsms.Trail.Sequencing;

namespace TeamsIsms.Trail.Seals;

/// <summary>Says as an error, on which the alert of <c>infra/</c> fires, that a day has no whole seal hours after its midnight.</summary>
internal sealed partial class SealWatchRun(
    LogTable log, SealTable seals, IOptions<TrailOptions> options, TimeProvider time, ILogger<SealWatchRun> logger)
{
    /// <summary>The alert's query looks for this in the log; a test compares both.</summary>
    public const string Marker = "Seal is late";

    /// <returns>The day whose seal is late; null when none is.</returns>
    public async Task<DateOnly?> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (!options.Value.IsOn || await MissingAsync(now, cancellationToken) is not { } day || now < SealDay.LateAt(day, options.Value.LateAfter))
        {
            return null;
        }

        Log.Late(logger, day);
        return day;
    }

    private async Task<DateOnly?> MissingAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var state = (await log.OpenAsync(now, cancellationToken)).Value;
        return state.LastSeal is { } last && await seals.FindAsync(last, cancellationToken) is not { Value.IsDone: true }
            ? last.Day
            : SealDay.Due(state, Taipei.Day(now));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, Marker + ": {Day} has none.")]
        public static partial void Late(ILogger logger, DateOnly day);
    }
}
