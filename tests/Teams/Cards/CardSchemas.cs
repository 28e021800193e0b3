using System.Text.Json.Nodes;
using NJsonSchema;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Teams.Cards;

/// <summary>Microsoft's schemas of Adaptive Cards, where the contracts are present.</summary>
internal static class CardSchemas
{
    private static readonly Lazy<Task<JsonSchema>> Teams = new(() => ReadAsync("teams-adaptive-card.generated.schema.json"));
    private static readonly Lazy<Task<JsonSchema>> Version15 = new(() => ReadAsync("adaptive-card-1.5.0.schema.json"));

    public static async Task<IEnumerable<string>> TeamsAsync(JsonNode card) => Errors(await Teams.Value, card);

    /// <summary>A client of version 1.5 sees the fallback of what is newer.</summary>
    public static async Task<IEnumerable<string>> Version15Async(JsonNode card) => Errors(await Version15.Value, Older(card));

    private static IEnumerable<string> Errors(JsonSchema schema, JsonNode card) =>
        schema.Validate(card.ToJsonString()).Select(error => error.ToString());

    private static JsonNode Older(JsonNode node) => node switch
    {
        JsonObject newer when newer["type"]?.GetValue<string>() is "ProgressBar" or "Chart.HorizontalBar" => Older(newer["fallback"]!),
        JsonObject one => new JsonObject(one.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Older(member.Value!)))),
        JsonArray many => new JsonArray([.. many.Select(item => Older(item!))]),
        _ => node.DeepClone(),
    };

    private static async Task<JsonSchema> ReadAsync(string name)
    {
        var file = Path.Combine(RepositoryRoot.Contracts!, "adaptive-cards", name);
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        if (schema.Remove("$ref", out var reference))
        {
            // the reader follows a reference at the root before it has read the definitions beside it
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = reference });
        }

        return await JsonSchema.FromJsonAsync(schema.ToJsonString());
    }
}
