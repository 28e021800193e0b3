using System.Text.Json.Nodes;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The fields of a card with what stands in them.</summary>
internal static class CaseFields
{
    /// <summary>Those that are open at once: what a button folds away belongs to that button.</summary>
    public static IEnumerable<(string Name, string? Value)> Shown(JsonNode? node) => Read(node, isFoldedToo: false);

    /// <summary>Also those that a button folds away.</summary>
    public static IEnumerable<(string Name, string? Value)> All(JsonNode? node) => Read(node, isFoldedToo: true);

    private static IEnumerable<(string Name, string? Value)> Read(JsonNode? node, bool isFoldedToo) => node switch
    {
        JsonObject members when !isFoldedToo && (string?)members["type"] == "Action.ShowCard" => [],
        JsonObject members when members["id"] is JsonValue id && (members["type"] as JsonValue)?.ToString().StartsWith("Input.", StringComparison.Ordinal) is true =>
            [(id.ToString(), (members["value"] as JsonValue)?.ToString())],
        JsonObject members => members.Where(member => member.Key != "fallback").SelectMany(member => Read(member.Value, isFoldedToo)),
        JsonArray items => items.SelectMany(item => Read(item, isFoldedToo)),
        _ => [],
    };
}
