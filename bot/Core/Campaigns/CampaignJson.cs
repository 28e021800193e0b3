using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>How campaign records are stored, queued, and read from cards.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Assignment))]
[JsonSerializable(typeof(Campaign))]
[JsonSerializable(typeof(CampaignForm))]
[JsonSerializable(typeof(CampaignNotice))]
[JsonSerializable(typeof(CampaignNumbers))]
[JsonSerializable(typeof(CampaignVerb))]
[JsonSerializable(typeof(CampaignWork))]
[JsonSerializable(typeof(DeliveryBatch))]
[JsonSerializable(typeof(DeliveryWork))]
[JsonSerializable(typeof(ShardHead))]
internal sealed partial class CampaignJson : JsonSerializerContext;
