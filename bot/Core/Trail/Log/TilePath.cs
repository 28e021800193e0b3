using System.Globalization;

namespace TeamsIsms.Trail.Log;

/// <summary>
/// One file of a log: c2sp.org/tlog-tiles. A hash tile holds up to 256 hashes of one level, a bundle the leaves of a tile of level 0.
/// </summary>
/// <param name="Level">Level of a hash tile, counted in tiles from the leaves; null for a bundle of leaves.</param>
/// <param name="Number">Which one of its level, from 0.</param>
/// <param name="Width">How many hashes or leaves it holds, 1 to 256; fewer than 256 in a partial one.</param>
internal readonly record struct TilePath(int? Level, long Number, int Width)
{
    /// <summary>How many hashes or leaves a full one holds.</summary>
    public const int Full = 256;

    private const string Entries = "entries";

    /// <summary>Below the log's own folder, without a slash in front.</summary>
    public override string ToString() =>
        $"tile/{Level?.ToString(CultureInfo.InvariantCulture) ?? Entries}/{Folders(Number)}"
        + (Width == Full ? "" : string.Create(CultureInfo.InvariantCulture, $".p/{Width}"));

    /// <returns>Null when the text is no path as <see cref="ToString"/> writes it.</returns>
    public static TilePath? Parse(string path)
    {
        var halves = path.Split(".p/");
        var parts = halves[0].Split('/');
        return parts is ["tile", var kind, .. var folders] && folders.Length > 0
            && Whole(kind == Entries ? "0" : kind) is { } level and < 64
            && Whole(string.Concat(folders.Select(folder => folder.TrimStart('x')))) is { } number
            && Whole(halves.Length == 1 ? "256" : halves[1]) is { } width and > 0 and <= Full
            && new TilePath(kind == Entries ? null : (int)level, number, (int)width) is var read && read.ToString() == path
                ? read
                : null;
    }

    /// <summary>Every file a log of this size has, level by level, the bundles of leaves first.</summary>
    public static IEnumerable<TilePath> OfTree(long size) =>
        OfLevel(null, size).Concat(Levels(size).SelectMany(level => OfLevel(level.Level, level.Count)));

    private static IEnumerable<(int Level, long Count)> Levels(long size)
    {
        for (var (level, count) = (0, size); count > 0; (level, count) = (level + 1, count / Full))
        {
            yield return (level, count);
        }
    }

    private static IEnumerable<TilePath> OfLevel(int? level, long count)
    {
        for (long first = 0; first < count; first += Full)
        {
            yield return new TilePath(level, first / Full, (int)Math.Min(Full, count - first));
        }
    }

    // Three digits a folder, so that no folder gets more than a thousand files; all but the last begin with x.
    private static string Folders(long number)
    {
        var last = (number % 1000).ToString("D3", CultureInfo.InvariantCulture);
        for (var rest = number / 1000; rest > 0; rest /= 1000)
        {
            last = string.Create(CultureInfo.InvariantCulture, $"x{rest % 1000:D3}/{last}");
        }

        return last;
    }

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
