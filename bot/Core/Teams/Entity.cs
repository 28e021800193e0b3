namespace TeamsIsms.Teams;

/// <summary>Something the text speaks of; the product reads mentions only.</summary>
public sealed record Entity
{
    public string? Type { get; init; }

    /// <summary>The exact piece of the message text that is the mention, tags included.</summary>
    public string? Text { get; init; }

    /// <summary>Of a clientInfo: <c>Windows</c>, <c>iOS</c>, <c>Web</c> and the like.</summary>
    public string? Platform { get; init; }

    public ChannelAccount? Mentioned { get; init; }
}
