using Microsoft.Extensions.Logging;

namespace TeamsIsms.Operation.Health;

/// <summary>Reads everything at once. What fails or takes too long is unknown, and says nothing about the rest.</summary>
internal sealed partial class HealthRun(
    AccessHealthRun access, WorkHealthRun work, UpkeepHealthRun upkeep, OwedHealthRun owed, ILogger<HealthRun> logger)
{
    // a tap is answered within four seconds
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    public async Task<HealthFacts> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var cancel = patience.Token;
        var granted = TryAsync(HealthSubject.Permissions, () => access.GrantedAsync(cancel));
        var credential = TryAsync(HealthSubject.Credential, () => access.CredentialAsync(cancel));
        var queues = TryAsync(HealthSubject.Queues, () => work.QueuesAsync(cancel));
        var poison = TryAsync(HealthSubject.Poison, () => work.PoisonAsync(cancel));
        var stuck = TryAsync(HealthSubject.Campaigns, () => work.StuckAsync(now, cancel));
        var waiting = TryAsync(HealthSubject.Outbox, () => owed.OwedAsync(now, cancel));
        var directory = TryAsync(HealthSubject.Directory, () => upkeep.DirectoryAsync(cancel));
        var seal = TryAsync(HealthSubject.Seal, () => upkeep.SealAsync(now, cancel));
        var facts = new HealthFacts
        {
            Granted = await granted,
            Credential = await credential,
            Queues = await queues,
            Poison = await poison,
            Stuck = await stuck,
            Owed = await waiting,
            Directory = await directory,
            Seal = await seal,
            Rules = upkeep.Rules(now),
        };
        cancellationToken.ThrowIfCancellationRequested();
        return facts;
    }

    private async Task<T?> TryAsync<T>(HealthSubject subject, Func<Task<T?>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Log.NotRead(logger, subject, e.GetType().Name);
            return default;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Health of {Subject} could not be read: {Reason}.")]
        public static partial void NotRead(ILogger logger, HealthSubject subject, string reason);
    }
}
