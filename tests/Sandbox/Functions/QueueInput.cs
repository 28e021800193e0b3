using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Queues.Models;

namespace TeamsIsms.Sandbox.Functions;

/// <summary>A queue message in the form in which the Functions host hands it to a custom handler.</summary>
internal static class QueueInput
{
    public static bool IsBase64(QueueMessage message) =>
        Convert.TryFromBase64String(message.MessageText, new byte[message.MessageText.Length], out _);

    /// <summary>Null: the message is not encoded as the host expects.</summary>
    public static JsonNode? Read(QueueFunction function, QueueMessage message, bool base64)
    {
        if (base64 && !IsBase64(message))
        {
            return null;
        }

        var bytes = base64 ? Convert.FromBase64String(message.MessageText) : Encoding.UTF8.GetBytes(message.MessageText);

        // text is encoded as JSON once more, binary is plain Base64
        return function.Binary
            ? JsonValue.Create(Convert.ToBase64String(bytes))
            : JsonValue.Create(JsonSerializer.Serialize(Encoding.UTF8.GetString(bytes)));
    }

    public static JsonObject Metadata(QueueMessage message) => new()
    {
        ["DequeueCount"] = message.DequeueCount.ToString(CultureInfo.InvariantCulture),
        ["ExpirationTime"] = Instant(message.ExpiresOn),
        ["Id"] = JsonSerializer.Serialize(message.MessageId),
        ["InsertionTime"] = Instant(message.InsertedOn),
        ["NextVisibleTime"] = Instant(message.NextVisibleOn),
        ["PopReceipt"] = JsonSerializer.Serialize(message.PopReceipt),
    };

    private static string? Instant(DateTimeOffset? at) => at?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
