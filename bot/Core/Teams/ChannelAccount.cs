namespace TeamsIsms.Teams;

/// <summary>A person (<c>29:…</c>) or a bot (<c>28:{appId}</c>) as the channel names them.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>The person's Entra object id; the only identity the product trusts.</summary>
    public string? AadObjectId { get; init; }
}
