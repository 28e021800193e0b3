using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>
/// Messages that a state change owes to a queue, written as rows of the same transaction, so that neither exists without the other.
/// They are posted right after the commit; what a crash leaves behind, the sweep posts.
/// </summary>
public static class Outbox
{
    public const string Prefix = "outbox|";

    private const string Queue = "Queue";
    private const string Message = "Message";

    public static Changes Owe<T>(this Changes changes, string queue, T message, JsonTypeInfo<T> type, DateTimeOffset now) =>
        changes.Insert(new TableEntity(changes.Partition, $"{Prefix}{Guid.CreateVersion7(now):N}")
        {
            [Queue] = queue,
            [Message] = JsonSerializer.Serialize(message, type),
        });

    /// <summary>When the change was made: the key's id begins with it, in milliseconds (RFC 9562 5.7).</summary>
    internal static DateTimeOffset At(Row row) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(row.Key.AsSpan(Prefix.Length, 12), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    internal static (string Queue, string Message) Read(Row row) =>
        (row.Entity.GetString(Queue), row.Entity.GetString(Message));
}
