namespace TeamsIsms.Training.Evaluations;

public enum ReflectionStatus
{
    Submitted,
    Accepted,
    Returned,
}

/// <summary>What a person learned, in their own words, read by the unit head or the training manager.</summary>
/// <param name="Document">The file in the library, where one was sent instead of a text.</param>
/// <param name="Comment">The reader's; always there when it was returned.</param>
public sealed record ReflectionReport(
    ReflectionStatus Status, string Text, string? Document, DateTimeOffset SubmittedAt, Guid? Reader = null, string? Comment = null);
