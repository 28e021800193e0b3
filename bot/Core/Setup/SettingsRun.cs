using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TeamsIsms.Setup;

/// <summary>Brings what was set in Teams into the configuration: at the start, and every few minutes for what another process stored.</summary>
internal sealed partial class SettingsRun(
    SettingsTable table, StoredSettings stored, TimeProvider time, ILogger<SettingsRun> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await TakeAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Before something that goes by the settings and is not repeated soon.</summary>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            stored.Take(await table.FindAsync(cancellationToken));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            Log.NotRead(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The tenant's settings could not be read; those read last stay in force.")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
