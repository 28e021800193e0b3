namespace TeamsIsms.Training.Evaluations;

public enum ReflectionStatus
{
    Submitted,
    Accepted,
    Returned,
}

/// <summary>What a person learned, in their own words, read by the unit head or the training manager.</summary>
/// <param name="Text">As it was typed, or as much of the file as a reader needs.</param>
public sealed record ReflectionReport(ReflectionStatus Status, string Text, DateTimeOffset SubmittedAt)
{
    /// <summary>How often it was handed in, from 1.</summary>
    public int Number { get; init; } = 1;

    public StoredTrainingFile? File { get; init; }

    public Guid? Reader { get; init; }

    /// <summary>The reader's; always there when it was returned.</summary>
    public string? Comment { get; init; }

    public DateTimeOffset? ReadAt { get; init; }
}

/// <summary>A file that belongs to somebody's training, in the library.</summary>
/// <param name="Name">As its sender named it.</param>
/// <param name="Sha256">Hexadecimal, of the bytes as they were stored.</param>
public sealed record StoredTrainingFile(string Name, Uri Address, string Sha256)
{
    /// <summary>In the library; null for files that were stored before it was kept, and those cannot be deleted from here.</summary>
    public string? ItemId { get; init; }
}
