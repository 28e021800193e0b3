using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>Keeps a message invisible while its function runs.</summary>
internal sealed class MessageLease(QueueClient queue, QueueMessage message)
{
    /// <summary>The newest pop receipt, without which the message cannot be settled.</summary>
    public string Receipt { get; private set; } = message.PopReceipt;

    public async Task<T> HoldAsync<T>(
        TimeSpan lease, TimeSpan renewal, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var running = work();
        while (await Task.WhenAny(running, Task.Delay(renewal, TimeProvider.System, cancellationToken)) != running)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var renewed = await queue.UpdateMessageAsync(
                message.MessageId, Receipt, visibilityTimeout: lease, cancellationToken: cancellationToken);
            Receipt = renewed.Value.PopReceipt;
        }

        return await running;
    }
}
