namespace TeamsIsms.Reviews.Minutes;

/// <summary>The minutes as a file of the library: drafted from the record, edited by people until it is handed in.</summary>
/// <param name="Content">The hash of the record it was drafted from: <see cref="ReviewMinutes"/>.</param>
public sealed record MinutesFile(string ItemId, Uri Link, string Content, Guid By, DateTimeOffset At)
{
    /// <summary>Hexadecimal, of the file as it was handed in; null before.</summary>
    public string? Sha256 { get; init; }
}
