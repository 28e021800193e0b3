using System.Text.Json.Serialization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Training;

/// <summary>What a button of a training card brings back, with the fields beside it, as they were typed. All of it can be forged.</summary>
internal sealed record TrainingVerb
{
    /// <summary>Of the campaign that asks for the course, where the button is about a person's training.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Whose training it is, where somebody else acts on it.</summary>
    public string? Person { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Answer { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    public CampaignId? Campaign() => CampaignId.Parse(Id);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrainingVerb))]
internal sealed partial class TrainingVerbJson : JsonSerializerContext;
