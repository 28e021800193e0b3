namespace TeamsIsms.Teams;

/// <summary>Something the text speaks of; the product reads mentions only.</summary>
public sealed record Entity
{
    public string? Type { get; init; }

    /// <summary>The exact piece of the message text that is the mention, tags included.</summary>
    public string? Text { get; init; }

    public ChannelAccount? Mentioned { get; init; }
}
