using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Seals;

/// <summary>One file of a log's tree.</summary>
internal sealed record TileFile(TilePath Path, byte[] Content);

/// <summary>How far a log's full tiles are written.</summary>
/// <param name="Full">Full tiles of the lowest level.</param>
/// <param name="Above">Base64 hashes of the tile that is not full yet, of level 1 and each above it.</param>
internal sealed record TileProgress(long Full, IReadOnlyList<IReadOnlyList<string>> Above)
{
    public static TileProgress None { get; } = new(0, []);

    /// <summary>Leaves in full tiles.</summary>
    public long Size => Full * TilePath.Full;

    /// <summary>The next 256 leaves, and every file that they complete.</summary>
    public (TileProgress Next, IReadOnlyList<TileFile> Files) Add(IReadOnlyList<string> leaves)
    {
        var hashes = leaves.Select(LogHash.Leaf).ToList();
        var files = new List<TileFile>
        {
            new(new TilePath(null, Full, TilePath.Full), EntryBundle.Write(leaves)),
            new(new TilePath(0, Full, TilePath.Full), HashTile.Write(hashes)),
        };
        var above = Above.ToList();
        var (root, number) = (HashTile.Root(hashes), Full);
        for (var level = 0; ; level++)
        {
            IReadOnlyList<string> tile = [.. level < above.Count ? above[level] : [], Convert.ToBase64String(root)];
            if (tile.Count < TilePath.Full)
            {
                IReadOnlyList<IReadOnlyList<string>> open = level < above.Count ? [.. above[..level], tile, .. above[(level + 1)..]] : [.. above, tile];
                return (new TileProgress(Full + 1, open), files);
            }

            number /= TilePath.Full;
            var full = tile.Select(Convert.FromBase64String).ToList();
            files.Add(new TileFile(new TilePath(level + 1, number, TilePath.Full), HashTile.Write(full)));
            root = HashTile.Root(full);
            above[level] = [];
        }
    }

    /// <summary>The files that are not full, when these leaves follow the full tiles.</summary>
    /// <param name="leaves">Fewer than 256.</param>
    public IEnumerable<TileFile> Partial(IReadOnlyList<string> leaves)
    {
        if (leaves.Count > 0)
        {
            yield return new TileFile(new TilePath(null, Full, leaves.Count), EntryBundle.Write(leaves));
            yield return new TileFile(new TilePath(0, Full, leaves.Count), HashTile.Write(leaves.Select(LogHash.Leaf)));
        }

        var count = Full;
        foreach (var (level, tile) in Above.Index())
        {
            if (tile.Count > 0)
            {
                yield return new TileFile(
                    new TilePath(level + 1, count / TilePath.Full, tile.Count), HashTile.Write(tile.Select(Convert.FromBase64String)));
            }

            count /= TilePath.Full;
        }
    }
}
