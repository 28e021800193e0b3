using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>
/// A client knows which message holds the clicked button; a test that leaves it out means the newest that offers it. What is
/// about something, a campaign for example, is looked for on the cards about the same; where none is left, nothing was clicked.
/// </summary>
internal static class ClickedCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <param name="chat">Its messages, newest first.</param>
    /// <param name="activity">The tap.</param>
    public static ChatMessage? Guess(IEnumerable<ChatMessage> chat, JsonObject activity)
    {
        var action = activity["value"]?["action"] as JsonObject ?? activity["value"] as JsonObject;
        var (verb, id) = (Text(action?["verb"]), Text((action?["data"] as JsonObject ?? action)?["id"]));
        ChatMessage? about = null;
        foreach (var message in chat.Where(message => message.Attachments is JsonArray { Count: > 0 }))
        {
            if (verb is not null && Buttons(message.Attachments).Any(button => Is(button, verb, id)))
            {
                return message;
            }

            about ??= id is null || Buttons(message.Attachments).Any(button => Is(button, null, id)) ? message : null;
        }

        return about;
    }

    private static bool Is(JsonObject button, string? verb, string? id) =>
        (verb is null || Text(button["verb"]) == verb) && (id is null || Text((button["data"] as JsonObject)?["id"]) == id);

    private static IEnumerable<JsonObject> Buttons(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Buttons(member.Value)).Concat(members.ContainsKey("verb") ? [members] : []),
        JsonArray items => items.SelectMany(Buttons),
        _ => [],
    };

    private static string? Text(JsonNode? node) => (node as JsonValue)?.ToString();
}
