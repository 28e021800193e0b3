namespace TeamsIsms.Training.Evaluations;

/// <summary>What a person got for completing a course: a document in the library, in both languages.</summary>
/// <param name="Number"><c>TC-2026-0001</c>, without gaps within the year of Taipei in which it was made.</param>
/// <param name="Sha256">Hexadecimal, of the file as it lies there.</param>
/// <param name="Score">Percent of the passed test; null when the course has none.</param>
public sealed record CompletionCertificate(string Number, Uri Address, string Sha256, DateTimeOffset CompletedAt, int? Score)
{
    /// <summary>Which one of the same training it is, from 1: after one was revoked there may be another.</summary>
    public int Issue { get; init; } = 1;

    /// <summary>Of the document in the library; null for one that was made before it was kept.</summary>
    public string? ItemId { get; init; }

    /// <summary>The pass it rested on was declared void; the document says so.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
