using Azure;
using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

/// <summary>
/// Posts what a stored step owes. A queue that cannot be reached does not undo the step, so it is no fault of the one who took it:
/// the sweep posts what is left.
/// </summary>
internal sealed partial class CaseOutboxRun(OutboxRun outbox, ILogger<CaseOutboxRun> logger) : IDisposable
{
    // A person waits for the answer, which Teams takes for four seconds.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPost = TimeSpan.FromSeconds(2);

    // One after the other: two at once would post the same messages.
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task PostAsync(RowTable table, string partition)
    {
        if (!await _turn.WaitAsync(LongestTurn))
        {
            return;
        }

        using var patience = new CancellationTokenSource(LongestPost);
        try
        {
            await outbox.PostAsync(table, partition, patience.Token);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException)
        {
            Log.Left(logger, e, partition);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>As above, with its faults told.</summary>
    public Task<int> SweepAsync(RowTable table, string partition, CancellationToken cancellationToken) =>
        outbox.PostAsync(table, partition, cancellationToken);

    public void Dispose() => _turn.Dispose();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Messages of cases of {Year} are left for the sweep.")]
        public static partial void Left(ILogger logger, Exception exception, string year);
    }
}
