using System.Text.Json;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Messages;

/// <summary>The verb and data of a tapped button: untrusted.</summary>
internal readonly record struct CardTap(string Verb, JsonElement Data)
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}");

    private const int LongestId = 64;

    /// <summary>The id of the object that the button names, fit for a log; a dash for what is none.</summary>
    public string About => Data.TryGetProperty("id"u8, out var id) && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= LongestId } text && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? text
            : "-";

    /// <summary>Reads an <c>adaptiveCard/action</c> invoke; null when it is malformed.</summary>
    public static CardTap? FromInvoke(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("action"u8, out var action)
        && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("type"u8, out var type)
        && type.ValueKind == JsonValueKind.String
        && type.ValueEquals("Action.Execute"u8)
        && VerbOf(action) is { } verb
            ? new CardTap(verb, action.TryGetProperty("data"u8, out var data) && data.ValueKind == JsonValueKind.Object ? data : NoData)
            : null;

    /// <summary>Reads the message an old client sends for the fallback of a button: its value carries the verb beside the data.</summary>
    public static CardTap? FromMessage(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && VerbOf(value) is { } verb ? new CardTap(verb, value) : null;

    /// <summary>Reads a submitted card of a dialog; null when it is malformed.</summary>
    public static CardTap? FromDialog(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("data"u8, out var data)
        && data.ValueKind == JsonValueKind.Object
        && VerbOf(data) is { } verb
            ? new CardTap(verb, data)
            : null;

    private static string? VerbOf(JsonElement json) =>
        json.TryGetProperty("verb"u8, out var verb) && verb.ValueKind == JsonValueKind.String ? verb.GetString() : null;
}
