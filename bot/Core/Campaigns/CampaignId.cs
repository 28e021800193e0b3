using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>Names a campaign; ids sort by the time they were made.</summary>
[JsonConverter(typeof(CampaignIdConverter))]
public readonly record struct CampaignId(Guid Value)
{
    public static CampaignId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static CampaignId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}

internal sealed class CampaignIdConverter : JsonConverter<CampaignId>
{
    public override CampaignId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CampaignId.Parse(reader.GetString()) ?? throw new JsonException("No campaign id.");

    public override void Write(Utf8JsonWriter writer, CampaignId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
