namespace TeamsIsms.People;

/// <summary>Where the daily refresh stands.</summary>
internal sealed record DirectoryState
{
    /// <summary>Where the next delta begins; null leads to a full refresh.</summary>
    public string? DeltaLink { get; init; }

    public DateTimeOffset? Refreshed { get; init; }

    /// <summary>When everybody was last read.</summary>
    public DateTimeOffset? RefreshedFully { get; init; }

    /// <summary>How many enabled people are known.</summary>
    public int People { get; init; }

    /// <summary>How many would have left, when that was too many to believe; zero when nothing is held back.</summary>
    public int HeldLeavers { get; init; }
}
