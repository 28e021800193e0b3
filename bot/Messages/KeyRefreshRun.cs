using TeamsIsms.Teams.Inbound;

namespace TeamsIsms.Bot.Messages;

/// <summary>Reads the signing keys when the bot starts, again and again until it has some, so that the first person does not wait.</summary>
internal sealed class KeyRefreshRun(SigningKeysClient keys, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(11);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && !keys.IsReady)
        {
            await keys.ReadAsync();
            if (!keys.IsReady)
            {
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
