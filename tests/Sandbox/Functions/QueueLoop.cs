using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>
/// Feeds one queue to its function with the Functions host's rules: batches, parallel calls, renewed visibility, and the
/// poison queue after the last attempt.
/// </summary>
internal sealed class QueueLoop(QueueFunction function, HandlerClient handler, QueueServiceClient storage, HostSettings settings)
    : IDisposable
{
    // the host waits up to a minute on an idle queue; nobody at a sandbox wants to
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(500);

    // what failed five times has waited for minutes already; asking for it as often would be half of an idle sandbox's work
    private static readonly TimeSpan LongestPoisonPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromMinutes(4);
    private readonly QueueClient _queue = storage.GetQueueClient(function.Queue);
    private readonly QueueClient _poison = storage.GetQueueClient(function.Queue + "-poison");
    private readonly TimeSpan _longest = Shorter(
        function.Queue.EndsWith("-poison", StringComparison.Ordinal) ? LongestPoisonPause : LongestPause, settings.MaxPollingInterval);
    private readonly SemaphoreSlim _finished = new(0);
    private int _running;

    /// <param name="isOpen">Whether the handler takes work.</param>
    /// <param name="report">Takes a line about a call that failed.</param>
    public async Task RunAsync(Func<bool> isOpen, Action<string> report, CancellationToken cancellationToken)
    {
        var pause = ShortestPause;
        while (true)
        {
            var messages = isOpen() && Volatile.Read(ref _running) <= settings.NewBatchThreshold
                ? await ReceiveAsync(cancellationToken)
                : [];
            foreach (var message in messages)
            {
                Interlocked.Increment(ref _running);
                _ = HandleAsync(message, report, cancellationToken);
            }

            pause = messages.Length > 0 ? ShortestPause : Shorter(pause * 2, _longest);
            if (messages.Length == 0)
            {
                await _finished.WaitAsync(pause, cancellationToken);
            }
        }
    }

    public void Dispose() => _finished.Dispose();

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _queue.ReceiveMessagesAsync(settings.BatchSize, Lease, cancellationToken);
        }
        catch (RequestFailedException)
        {
            // the queue is not there yet
            return [];
        }
    }

    private async Task HandleAsync(QueueMessage message, Action<string> report, CancellationToken cancellationToken)
    {
        try
        {
            var lease = new MessageLease(_queue, message);
            var failure = QueueInput.Read(function, message, settings.Base64) is { } input
                ? await lease.HoldAsync(
                    Lease, Renewal, () => handler.InvokeAsync(function, input, QueueInput.Metadata(message), cancellationToken), cancellationToken)
                : "the message is not Base64";
            if (failure is not null)
            {
                report($"{function.Name}, attempt {message.DequeueCount}: {failure}");
            }

            await SettleAsync(message, lease, failure is not null, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or OperationCanceledException or AggregateException)
        {
            report($"{function.Name}: {e.Message}");
        }
        finally
        {
            Interlocked.Decrement(ref _running);
            _finished.Release();
        }
    }

    private async Task SettleAsync(QueueMessage message, MessageLease lease, bool failed, CancellationToken cancellationToken)
    {
        var readable = !settings.Base64 || QueueInput.IsBase64(message);
        if (failed && readable && message.DequeueCount < settings.MaxDequeueCount)
        {
            await _queue.UpdateMessageAsync(
                message.MessageId, lease.Receipt, visibilityTimeout: settings.VisibilityTimeout, cancellationToken: cancellationToken);
            return;
        }

        if (failed)
        {
            await _poison.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            await _poison.SendMessageAsync(message.MessageText, cancellationToken);
        }

        await _queue.DeleteMessageAsync(message.MessageId, lease.Receipt, cancellationToken);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
