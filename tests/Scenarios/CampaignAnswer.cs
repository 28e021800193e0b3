using System.Text.Json.Nodes;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>What the bot answered a tap: a card, or a sentence beside the card that was tapped.</summary>
internal sealed record CampaignAnswer(JsonObject Json)
{
    private JsonNode? Value => Json["value"];

    public bool IsSentence => (string?)Json["type"] == "application/vnd.microsoft.activity.message";

    /// <summary>Everything it says, line by line, with the values of buttons and fields.</summary>
    public string Words => string.Join('\n', Strings(Value));

    public bool Offers(string verb) => Data(Value, verb) is not null;

    /// <summary>The choices of a field, as title and value.</summary>
    public IReadOnlyList<(string Title, string Value)> Choices(string field) =>
    [
        .. Nodes(Value).OfType<JsonObject>().Where(node => (string?)node["id"] == field)
            .SelectMany(node => node["choices"]!.AsArray()).Select(choice => ((string)choice!["title"]!, (string)choice["value"]!)),
    ];

    /// <summary>The data that a card's button brings back, or null when the card has no such button.</summary>
    public static JsonObject? Data(JsonNode? card, string verb) => Nodes(card).OfType<JsonObject>()
        .Where(node => (string?)node["type"] == "Action.Execute" && (string?)node["verb"] == verb)
        .Select(node => node["data"]?.AsObject() ?? []).FirstOrDefault();

    private static IEnumerable<string> Strings(JsonNode? node) =>
        Nodes(node).OfType<JsonValue>().Select(value => value.ToString());

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(member => member.Key != "fallback").SelectMany(member => Nodes(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(Nodes),
        JsonValue => [node],
        _ => [],
    };
}
