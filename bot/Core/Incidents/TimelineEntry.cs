namespace TeamsIsms.Incidents;

/// <summary>One line of a case's history. Lines are added, never changed.</summary>
/// <param name="Sequence">From 1, without gaps.</param>
/// <param name="At">When it was written down, by the server's clock.</param>
/// <param name="By">Who; null for the system.</param>
/// <param name="Text">What a person wrote, or the value that belongs to the kind; null when the kind says it all.</param>
/// <param name="HappenedAt">When it happened, as the writer says; null when at once.</param>
/// <param name="Activity">The Teams activity that carried it.</param>
public sealed record TimelineEntry(
    int Sequence,
    EntryKind Kind,
    DateTimeOffset At,
    Guid? By,
    string? Text = null,
    DateTimeOffset? HappenedAt = null,
    string? Activity = null)
{
    /// <summary>The status before, by its English name, where the step changed it.</summary>
    public string? From { get; init; }

    public string? To { get; init; }
}
