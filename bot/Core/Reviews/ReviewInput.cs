namespace TeamsIsms.Reviews;

/// <summary>What one leaf brings to the meeting.</summary>
/// <param name="Owner">Who writes it; null until somebody is named.</param>
public sealed record ReviewInput(ReviewId Review, InputLeaf Leaf, Guid? Owner)
{
    /// <summary>Null until it is written, or after it was returned.</summary>
    public InputContent? Content { get; init; }

    /// <summary>Why it was returned last.</summary>
    public string? Returned { get; init; }

    /// <summary>How often it was returned.</summary>
    public int Returns { get; init; }

    public bool IsIn => Content is not null;
}

/// <param name="IsNone">There is nothing to report, and the text says why.</param>
/// <param name="Trend">Where the figures are going over the last periods; null where the leaf needs none or there is nothing.</param>
public sealed record InputContent(bool IsNone, string Text, string? Trend, Guid By, DateTimeOffset At);
