using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>Which files a log has, tile by tile.</summary>
internal sealed class TileFiles
{
    private readonly Dictionary<(int? Level, long Number), List<int>> _widths = [];
    private readonly List<string> _strange = [];

    /// <param name="paths">Every path below <c>tile/</c>.</param>
    public TileFiles(IEnumerable<string> paths)
    {
        foreach (var text in paths)
        {
            if (TilePath.Parse(text) is not { } path)
            {
                _strange.Add(text);
            }
            else if (_widths.TryGetValue((path.Level, path.Number), out var widths))
            {
                widths.Add(path.Width);
            }
            else
            {
                _widths[(path.Level, path.Number)] = [path.Width];
            }
        }
    }

    /// <summary>The full file and the partial ones of one tile, the widest first.</summary>
    public IEnumerable<TilePath> Of(int? level, long number) =>
        (_widths.GetValueOrDefault((level, number)) ?? []).OrderDescending().Select(width => new TilePath(level, number, width));

    /// <summary>
    /// The first file that a log of the last of these sizes must have and has not, or that is left of an earlier one; a full one does for
    /// a partial one.
    /// </summary>
    public TilePath? Missing(IReadOnlyList<long> sizes) =>
        sizes.SkipLast(1).Distinct().SelectMany(size => TilePath.OfTree(size).Where(path => path.Width < TilePath.Full))
            .Concat(sizes.TakeLast(1).SelectMany(TilePath.OfTree))
            .Where(path => !Of(path.Level, path.Number).Any(file => file == path || file.Width == TilePath.Full))
            .Select(path => (TilePath?)path)
            .FirstOrDefault();

    /// <summary>A file that belongs to no record of a log of this size; null when there is none.</summary>
    public string? Strange(long size) =>
        _strange.Concat(
            from tile in _widths
            from width in tile.Value
            let path = new TilePath(tile.Key.Level, tile.Key.Number, width)
            where First(path with { Number = 0, Width = TilePath.Full }, (path.Number * TilePath.Full) + width) > size
            select path.ToString())
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    /// <returns>Index of the first record below a hash of a tile.</returns>
    public static long First(TilePath path, long part)
    {
        try
        {
            return Enumerable.Repeat((long)TilePath.Full, path.Level ?? 0).Aggregate((path.Number * TilePath.Full) + part, (index, width) => index * width);
        }
        catch (OverflowException)
        {
            return long.MaxValue;
        }
    }
}
