namespace TeamsIsms.Documents.Differences;

/// <summary>The difference of two revisions as somebody reads it.</summary>
/// <param name="Id">Of the document.</param>
/// <param name="Before">The revision it is compared with; null when there is none before it.</param>
/// <param name="After">The newer revision.</param>
/// <param name="Difference">The difference, or why there is none to show; null when there is no revision before.</param>
public sealed record DifferenceView(string Id, string Title, string? Before, string After, Outcome<DocumentDifference>? Difference);
