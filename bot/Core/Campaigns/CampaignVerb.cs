using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What a button of a campaign's card brings back, with the fields beside it. All of it can be forged.</summary>
public sealed record CampaignVerb
{
    public string? Id { get; init; }

    /// <summary>The revision the card showed.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Revision { get; init; }

    /// <summary>The person the card was made for.</summary>
    public string? For { get; init; }

    /// <summary>Whose assignment it is about, where that is not the caller's own.</summary>
    public string? Person { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    public CampaignId? Campaign() => CampaignId.Parse(Id);

    /// <summary>The card was made for somebody else than the caller.</summary>
    public bool IsForAnother(Guid caller) => Guid.TryParse(For, out var person) && person != caller;
}
