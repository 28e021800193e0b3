using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TeamsIsms.Functions.Invocations;

/// <summary>Reads the body the Functions host posts: <c>{"Data":{"name":…},"Metadata":{…}}</c>.</summary>
internal static class InvocationRequest
{
    /// <summary>
    /// The message of a queue trigger as bytes. With <c>"dataType":"binary"</c> the host sends plain Base64; without it
    /// a string that is JSON-encoded once more (its code) or once (its documentation). All three are understood.
    /// </summary>
    /// <exception cref="FormatException">The body holds no message.</exception>
    public static byte[] Message(JsonElement body)
    {
        var data = Trigger(body);
        if (data.ValueKind is JsonValueKind.Object)
        {
            return Encoding.UTF8.GetBytes(data.GetRawText());
        }

        var text = data.ValueKind is JsonValueKind.String ? data.GetString()!.Trim() : ""; // a string is not null
        if (text.StartsWith('"'))
        {
            text = Unquoted(text).Trim();
        }

        return text switch
        {
            "" => throw new FormatException("The message is empty."),
            ['{' or '[', ..] => Encoding.UTF8.GetBytes(text),
            _ => Convert.FromBase64String(text),
        };
    }

    /// <summary>How often the message was taken; 1 when the host does not say.</summary>
    public static int DequeueCount(JsonElement body) =>
        body.TryGetProperty("Metadata", out var metadata)
        && metadata.ValueKind is JsonValueKind.Object
        && metadata.TryGetProperty("DequeueCount", out var count)
        && int.TryParse(count.ToString().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 1;

    public static bool IsPastDue(JsonElement body) =>
        Trigger(body) is { ValueKind: JsonValueKind.Object } timer
        && timer.TryGetProperty("IsPastDue", out var late)
        && late.ValueKind is JsonValueKind.True;

    // the name of the binding is ours to choose and there is only one, so it is not compared
    private static JsonElement Trigger(JsonElement body) =>
        body.ValueKind is JsonValueKind.Object
        && body.TryGetProperty("Data", out var data)
        && data.ValueKind is JsonValueKind.Object
        && data.EnumerateObject().FirstOrDefault() is { Value.ValueKind: not JsonValueKind.Undefined } first
            ? first.Value
            : throw new FormatException("The request has no Data.");

    private static string Unquoted(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, InvocationJson.Default.String) ?? "";
        }
        catch (JsonException e)
        {
            throw new FormatException("The message is not a JSON string.", e);
        }
    }
}
