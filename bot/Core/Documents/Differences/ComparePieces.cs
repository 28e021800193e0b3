using DiffPlex;
using DiffPlex.Model;

namespace TeamsIsms.Documents.Differences;

/// <summary>What inside of a paragraph is another, in pieces that can be read.</summary>
internal static class ComparePieces
{
    // A single character that happens to stay between two changes belongs to neither sense.
    private const int Crumb = 1;

    // Comparing takes the square of what differs; nobody writes such a paragraph.
    private const int MostLetters = 5_000;

    public static IReadOnlyList<TextPiece> Of(string before, string after)
    {
        if (before.Length > MostLetters || after.Length > MostLetters)
        {
            return [new TextPiece(PieceKind.Removed, before), new TextPiece(PieceKind.Added, after)];
        }

        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunks.Instance);
        return [.. Merged(Steps(difference)).SelectMany(Pieces)];
    }

    /// <summary>What stays, and what came in place of what, in turn.</summary>
    private static IEnumerable<Step> Steps(DiffResult difference)
    {
        var (old, @new) = (difference.PiecesOld, difference.PiecesNew);
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            yield return Step.Same(Text(@new, at, block.InsertStartB - at));
            yield return new Step(
                Text(old, block.DeleteStartA, block.DeleteCountA), Text(@new, block.InsertStartB, block.InsertCountB), IsChange: true);
            at = block.InsertStartB + block.InsertCountB;
        }

        yield return Step.Same(Text(@new, at, @new.Count - at));
    }

    private static List<Step> Merged(IEnumerable<Step> steps)
    {
        List<Step> merged = [];
        foreach (var step in steps.Where(step => step.Before.Length + step.After.Length > 0))
        {
            if (step.IsChange && merged is [.., { IsChange: true } earlier, { IsChange: false } between] && between.After.Trim().Length <= Crumb)
            {
                merged.RemoveRange(merged.Count - 2, 2);
                merged.Add(earlier + between + step);
            }
            else
            {
                merged.Add(step);
            }
        }

        return merged;
    }

    private static IEnumerable<TextPiece> Pieces(Step step) => step.IsChange
        ? ((TextPiece[])[new(PieceKind.Removed, step.Before), new(PieceKind.Added, step.After)]).Where(piece => piece.Text.Length > 0)
        : [new TextPiece(PieceKind.Same, step.After)];

    private static string Text(IReadOnlyList<string> pieces, int start, int count) => string.Concat(pieces.Skip(start).Take(count));

    private sealed record Step(string Before, string After, bool IsChange)
    {
        public static Step Same(string text) => new(text, text, IsChange: false);

        public static Step operator +(Step first, Step second) => new(first.Before + second.Before, first.After + second.After, IsChange: true);
    }
}
