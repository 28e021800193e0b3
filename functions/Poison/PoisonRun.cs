using TeamsIsms.Functions.Invocations;
using TeamsIsms.Kernel;
using TeamsIsms.Operation.Poison;

namespace TeamsIsms.Functions.Poison;

/// <summary>Keeps a message that failed too often, counts it and says so as an error, on which the alert of <c>infra/</c> fires.</summary>
internal sealed partial class PoisonRun(PoisonTable table, TimeProvider clock, ILogger<PoisonRun> logger)
{
    /// <summary>The alert's query looks for this in the log; a test compares both.</summary>
    public const string Marker = "Poison message";

    public async Task KeepAsync(
        string queue, ReadOnlyMemory<byte> message, Invocation invocation, CancellationToken cancellationToken)
    {
        var row = await table.KeepAsync(queue, message, clock.GetUtcNow(), cancellationToken);
        Instruments.Poisoned(queue);
        Log.Kept(logger, queue, row, message.Length, invocation.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, Marker + " of {Queue} kept as row {Row}, {Count} bytes, call {Invocation}.")]
        public static partial void Kept(ILogger logger, string queue, string row, int count, string invocation);
    }
}
