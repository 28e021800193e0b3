using System.Security.Cryptography;
using System.Text.Json;

namespace TeamsIsms.Training.Questions;

/// <summary>A question as its author wrote it. Whatever changes in it makes a new version.</summary>
public sealed record QuestionContent
{
    /// <summary>The author's own number, by which a later file means the same question; null when there is none.</summary>
    public string? Label { get; init; }

    /// <summary>With the category the question's name where there is no <see cref="Label"/>.</summary>
    public required string Title { get; init; }

    /// <summary>Path, levels parted by <c>/</c>; empty when the file names none.</summary>
    public string Category { get; init; } = "";

    public ControlArea? Area { get; init; }

    public Difficulty Difficulty { get; init; } = Difficulty.Medium;

    public required MarkedText Text { get; init; }

    public required QuestionKey Key { get; init; }

    /// <summary>Why the right answer is right.</summary>
    public MarkedText? Explanation { get; init; }

    public QuestionImage? Image { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>SHA-256 in lower-case hexadecimal digits of all of the above: what a reviewer approves.</summary>
    public string Fingerprint() => Convert.ToHexStringLower(
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, QuestionJson.Default.QuestionContent)));
}

/// <param name="Source">An https address, or the path of a file in the library.</param>
/// <param name="Alternative">What the picture shows, for those who cannot see it.</param>
public sealed record QuestionImage(string Source, string Alternative);
