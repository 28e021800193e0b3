using System.Numerics;

namespace TeamsIsms.Trail.Log;

/// <summary>Computes parts of a log's tree from its files.</summary>
/// <param name="size">How many leaves the checkpoint has that the files belong to.</param>
/// <param name="read">Gives a file below the log's folder; null when it is not there.</param>
internal sealed class LogTiles(long size, Func<string, CancellationToken, Task<byte[]?>> read)
{
    private const int LevelsOfTile = 8;

    /// <returns>The roots of the parts of a <see cref="LogProof"/>.</returns>
    /// <exception cref="InvalidDataException">A file is missing or too short.</exception>
    public async Task<IReadOnlyList<byte[]>> RootsAsync(IEnumerable<(long First, long End)> parts, CancellationToken cancellationToken)
    {
        var roots = new List<byte[]>();
        foreach (var (first, end) in parts)
        {
            roots.Add(await RootAsync(first, end, cancellationToken));
        }

        return roots;
    }

    private async Task<byte[]> RootAsync(long first, long end, CancellationToken cancellationToken)
    {
        var count = end - first;
        if (!BitOperations.IsPow2(count))
        {
            var split = first + LogProof.Split(count);
            var left = await RootAsync(first, split, cancellationToken);
            var right = await RootAsync(split, end, cancellationToken);
            return LogHash.Node(left, right);
        }

        var level = BitOperations.Log2((ulong)count) / LevelsOfTile;
        var start = first >> (LevelsOfTile * level);
        var width = (int)(count >> (LevelsOfTile * level));
        var number = start / TilePath.Full;
        var tile = await TileAsync(level, number, cancellationToken);
        var at = (int)(start - (number * TilePath.Full));
        return at + width <= tile.Count
            ? HashTile.Root(tile.Skip(at).Take(width))
            : throw new InvalidDataException($"Tile {level}/{number} is too short.");
    }

    private async Task<IReadOnlyList<byte[]>> TileAsync(int level, long number, CancellationToken cancellationToken)
    {
        var width = (int)Math.Min(TilePath.Full, (size >> (LevelsOfTile * level)) - (number * TilePath.Full));
        var path = new TilePath(level, number, width);
        var file = await read(path.ToString(), cancellationToken)
            ?? await read((path with { Width = TilePath.Full }).ToString(), cancellationToken);
        return (file is null ? null : HashTile.Read(file)) ?? throw new InvalidDataException($"The file {path} is missing.");
    }
}
