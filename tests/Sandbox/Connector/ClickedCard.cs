using System.Text.Json.Nodes;

namespace TeamsIsms.Sandbox.Connector;

/// <summary>A client knows which message holds the clicked button; a test that leaves it out means the newest that offers it.</summary>
internal static class ClickedCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static ChatMessage? Guess(IReadOnlyList<ChatMessage> chat, JsonObject activity)
    {
        var verb = (string?)(activity["value"]?["action"] as JsonObject)?["verb"] ?? (activity["value"]?["verb"] as JsonValue)?.ToString();
        var cards = chat.Where(message => message.Attachments is JsonArray { Count: > 0 }).ToList();
        return cards.FindLast(message => verb is not null && Offers(message.Attachments, verb)) ?? cards.LastOrDefault();
    }

    private static bool Offers(JsonNode? node, string verb) => node switch
    {
        JsonObject members => ((members["verb"] as JsonValue)?.ToString() == verb) || members.Any(member => Offers(member.Value, verb)),
        JsonArray items => items.Any(item => Offers(item, verb)),
        _ => false,
    };
}
