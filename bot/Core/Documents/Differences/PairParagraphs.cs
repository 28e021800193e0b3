using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Documents.Differences;

/// <summary>Finds which of several replaced paragraphs is which, so that a new one before them does not make all of them look rewritten.</summary>
internal static class PairParagraphs
{
    // Alike enough that showing the letters that changed reads better than old and new one after the other.
    private const double AlikeFrom = 0.4;
    private const int MostCompared = 10_000;
    private const int MostLetters = 400;

    /// <summary>Positions in both lists in reading order; null on the side where a paragraph is not.</summary>
    public static IReadOnlyList<(int? Before, int? After)> Of(IReadOnlyList<TextParagraph> before, IReadOnlyList<TextParagraph> after)
    {
        if (before.Count == 0 || after.Count == 0 || (long)before.Count * after.Count > MostCompared)
        {
            return [.. Enumerable.Range(0, before.Count).Select(at => ((int?)at, (int?)null)), .. Enumerable.Range(0, after.Count).Select(at => ((int?)null, (int?)at))];
        }

        return Walk(Best(Alike(before, after)));
    }

    private static double[][] Alike(IReadOnlyList<TextParagraph> before, IReadOnlyList<TextParagraph> after)
    {
        var known = after.Select(Pairs).ToList();
        return [.. before.Select(Pairs).Select(old => known.Select(@new => Share(old, @new)).ToArray())];
    }

    /// <summary>The most likeness that is left from each pair of positions on, kept in order.</summary>
    private static double[][] Best(double[][] alike)
    {
        var columns = alike[0].Length;
        var best = new double[alike.Length + 1][];
        best[^1] = new double[columns + 1];
        for (var i = alike.Length - 1; i >= 0; i--)
        {
            best[i] = new double[columns + 1];
            for (var j = columns - 1; j >= 0; j--)
            {
                var paired = alike[i][j] >= AlikeFrom ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.Max(paired, Math.Max(best[i + 1][j], best[i][j + 1]));
            }
        }

        return best;
    }

    private static List<(int? Before, int? After)> Walk(double[][] best)
    {
        List<(int? Before, int? After)> pairs = [];
        var (i, j, rows, columns) = (0, 0, best.Length - 1, best[0].Length - 1);
        while (i < rows || j < columns)
        {
            if (i < rows && best[i + 1][j] >= best[i][j])
            {
                pairs.Add((i++, null));
            }
            else if (j < columns && best[i][j + 1] >= best[i][j])
            {
                pairs.Add((null, j++));
            }
            else
            {
                pairs.Add((i++, j++));
            }
        }

        return pairs;
    }

    // Dice's coefficient over pairs of letters; a single letter counts as one of itself.
    private static Dictionary<(char, char), int> Pairs(TextParagraph paragraph)
    {
        var counts = new Dictionary<(char, char), int>();
        var text = paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, MostLetters));
        for (var at = 0; at < text.Length; at++)
        {
            var pair = (text[at], at + 1 < text.Length ? text[at + 1] : '\0');
            counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }

        return counts;
    }

    private static double Share(Dictionary<(char, char), int> first, Dictionary<(char, char), int> second)
    {
        var common = first.Sum(pair => Math.Min(pair.Value, second.GetValueOrDefault(pair.Key)));
        return 2.0 * common / (first.Values.Sum() + second.Values.Sum());
    }
}
