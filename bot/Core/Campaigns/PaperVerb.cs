using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Campaigns;

/// <summary>What the card of paper records brings back. All of it can be forged.</summary>
internal sealed record PaperVerb
{
    /// <summary>The campaign.</summary>
    public string? Id { get; init; }

    /// <summary>Who signed.</summary>
    public string? Person { get; init; }

    /// <summary>The day on the paper, <c>yyyy-MM-dd</c>.</summary>
    public string? SignedOn { get; init; }

    /// <summary>The scanned page: an item of the evidence folder.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whose record is confirmed.</summary>
    public string? Confirm { get; init; }

    public CampaignId? Campaign() => CampaignId.Parse(Id);

    public DateOnly? Day() =>
        DateOnly.TryParseExact(SignedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PaperVerb))]
internal sealed partial class PaperJson : JsonSerializerContext;
