using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Teams.Cards;

/// <summary>How the members of a card are called. What has its default value is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdaptiveCard))]
public sealed partial class CardJson : JsonSerializerContext;

/// <summary>The bytes of a card as they go to Teams.</summary>
public static class CardWire
{
    /// <summary>Chinese is written as it is, three bytes a character instead of six; the JSON is never put into a page.</summary>
    public static CardJson Json { get; } = new(new JsonSerializerOptions(CardJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Json.AdaptiveCard);
}
