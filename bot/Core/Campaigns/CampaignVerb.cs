using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>What a button of a campaign's card brings back, with the fields beside it. All of it can be forged.</summary>
public sealed record CampaignVerb
{
    public string? Id { get; init; }

    /// <summary>The revision the card showed; of a question or a course its fingerprint.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Revision { get; init; }

    /// <summary>The person the card was made for.</summary>
    public string? For { get; init; }

    /// <summary>Whose assignment it is about, where that is not the caller's own.</summary>
    public string? Person { get; init; }

    /// <summary>What an approval is about: <c>campaign</c>, <c>exemption</c>, <c>question</c> or <c>course</c>.</summary>
    public string? Subject { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>: the last one an exemption or a delegation holds.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    /// <summary>Sign-in name, mail address or name of somebody who decides instead.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Delegate { get; init; }

    public CampaignId? Campaign() => CampaignId.Parse(Id);

    /// <summary>The card was made for somebody else than the caller.</summary>
    public bool IsForAnother(Guid caller) => Guid.TryParse(For, out var person) && person != caller;
}
