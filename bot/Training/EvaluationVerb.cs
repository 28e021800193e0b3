using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Training;

/// <summary>What a card of survey, report or certificate brings back, as it was typed. All of it can be forged.</summary>
internal sealed record EvaluationVerb
{
    /// <summary>Of the campaign that asks for the course.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Whose training it is, where somebody else judges it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Person { get; init; }

    /// <summary>Of a report, which one the reader saw; of a certificate on its form, what its issuer calls it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Comment { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S1 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S2 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S3 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S4 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S5 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? S6 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Name { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Issuer { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Issued { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Expires { get; init; }

    [JsonIgnore]
    public CampaignId? Campaign => CampaignId.Parse(Id);

    [JsonIgnore]
    public Guid? Owner => Guid.TryParse(Person, out var person) ? person : null;

    /// <summary>What was chosen of a survey's statements, in their order.</summary>
    [JsonIgnore]
    public IReadOnlyList<string?> Ratings => [S1, S2, S3, S4, S5, S6];

    /// <summary>Null for nothing; the least day for something that is none.</summary>
    public static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateOnly.MinValue;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvaluationVerb))]
internal sealed partial class EvaluationVerbJson : JsonSerializerContext;
