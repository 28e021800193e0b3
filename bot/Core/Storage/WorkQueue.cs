using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Storage.Queues;

namespace TeamsIsms.Storage;

/// <summary>Puts work on a queue. Delivery is at least once and unordered, so every message names a record and its handler reads the state again.</summary>
public sealed class WorkQueue(QueueServiceClient queues)
{
    // Never expires: work may wait out a long outage.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    // The service takes no longer delay; a handler that is early finds so and waits again, over the new year's holidays for example.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7);

    /// <param name="delay">How long the message stays invisible; it comes after seven days at the latest.</param>
    public async Task SendAsync<T>(
        string queue, T message, JsonTypeInfo<T> type, TimeSpan? delay, CancellationToken cancellationToken) =>
        await SendTextAsync(queue, JsonSerializer.Serialize(message, type), delay, cancellationToken);

    /// <summary>Byte for byte what somebody sent before.</summary>
    internal async Task SendBytesAsync(string queue, ReadOnlyMemory<byte> message, CancellationToken cancellationToken) =>
        await queues.GetQueueClient(queue).SendMessageAsync(new BinaryData(message), visibilityTimeout: null, Forever, cancellationToken);

    internal async Task SendTextAsync(string queue, string json, TimeSpan? delay, CancellationToken cancellationToken) =>
        await queues.GetQueueClient(queue).SendMessageAsync(json, delay > LongestDelay ? LongestDelay : delay, Forever, cancellationToken);
}
