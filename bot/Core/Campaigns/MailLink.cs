using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>
/// What one link is good for: one person's duty in one campaign. It acknowledges once; opened again it shows the receipt.
/// Each reminder brings a link of its own, and the earlier ones work until they expire.
/// </summary>
internal sealed record MailLink(CampaignId Campaign, Guid Person, DateTimeOffset Expires);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MailLink))]
internal sealed partial class MailLinkJson : JsonSerializerContext;
