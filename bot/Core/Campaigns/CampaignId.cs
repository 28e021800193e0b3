using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>Names a campaign; ids sort by the time they were made.</summary>
[JsonConverter(typeof(IdConverter<CampaignId>))]
public readonly record struct CampaignId(Guid Value) : IId<CampaignId>
{
    public static CampaignId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static CampaignId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
