using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Find;

/// <summary>A document that was found, always shown as it is in force.</summary>
/// <param name="Earlier">The revision that was asked for, where another one took its place; null when none was.</param>
public sealed record FoundDocument(RegisterLine Line, string? Earlier = null)
{
    /// <summary>That nothing of it binds any more.</summary>
    public bool IsEnded => Line.Current.Status is DocumentStatus.Superseded or DocumentStatus.Obsolete or DocumentStatus.Disposed;
}

/// <summary>
/// Finds documents by words of their number, title, classification and unit, however wide or large they are typed. The number of an
/// earlier revision leads to the one in force.
/// </summary>
internal static class FindDocuments
{
    private static readonly string[] Prefixes = ["版次", "版", "revision", "rev", "v"];

    /// <returns>The best first; all when there are no words.</returns>
    public static IReadOnlyList<FoundDocument> Of(IEnumerable<RegisterLine> lines, string words)
    {
        var wanted = FoldedText.Of(words).Trim();
        var parts = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. from line in lines
               let found = Match(line, parts)
               where found is not null
               orderby found.IsEnded, Rank(line, wanted), line.Number
               select found,
        ];
    }

    /// <summary>Whether a text holds all the words.</summary>
    public static bool Holds(string text, string words)
    {
        var folded = FoldedText.Of(text);
        return FoldedText.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(part => folded.Contains(part, StringComparison.Ordinal));
    }

    private static FoundDocument? Match(RegisterLine line, IEnumerable<string> parts)
    {
        var text = FoldedText.Of($"{line.Number} {line.Title} {line.Classification} {line.IssuingUnit} {line.Current.Revision}");
        string? earlier = null;
        foreach (var part in parts.Where(part => !text.Contains(part, StringComparison.Ordinal)))
        {
            if (Earlier(line, part) is not { } revision)
            {
                return null;
            }

            earlier = revision;
        }

        return new FoundDocument(line, earlier);
    }

    private static string? Earlier(RegisterLine line, string part)
    {
        var bare = Prefixes.FirstOrDefault(prefix => part.StartsWith(prefix, StringComparison.Ordinal)) is { } before ? part[before.Length..] : part;
        return line.Ended.FirstOrDefault(revision => FoldedText.Of(revision) == bare || FoldedText.Of(revision) == part);
    }

    private static int Rank(RegisterLine line, string wanted) =>
        FoldedText.Of(line.Number) is var number && number == wanted ? 0
        : number.StartsWith(wanted, StringComparison.Ordinal) ? 1
        : FoldedText.Of(line.Title).Contains(wanted, StringComparison.Ordinal) ? 2
        : 3;
}
