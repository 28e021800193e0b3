using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Compares a log's files with what its records give, while the records go by. It holds one tile of each level.
/// </summary>
internal sealed class TileCheck(TileFiles files, Func<string, CancellationToken, Task<byte[]?>> read)
{
    private readonly List<(long Done, List<byte[]> Hashes)> _levels = [];
    private readonly List<byte[]> _leaves = [];
    private (string File, IReadOnlyList<byte[]> Hashes) _expected = ("", []);

    /// <returns>The first place where a file disagrees; null when none does.</returns>
    public async Task<TileFlaw?> AddAsync(long index, byte[] leaf, byte[] hash, CancellationToken cancellationToken)
    {
        if (_leaves.Count == 0)
        {
            _expected = await ExpectedAsync(index / TilePath.Full, cancellationToken);
        }

        if (_leaves.Count < _expected.Hashes.Count && !_expected.Hashes[_leaves.Count].AsSpan().SequenceEqual(hash))
        {
            return new TileFlaw(_expected.File, index);
        }

        _leaves.Add(leaf);
        return await PushAsync(0, hash, cancellationToken);
    }

    /// <summary>The same for the tiles that the last record left partial.</summary>
    public async Task<TileFlaw?> FinishAsync(CancellationToken cancellationToken)
    {
        for (var level = 0; level < _levels.Count; level++)
        {
            if (await CompareAsync(level, cancellationToken) is { } flaw)
            {
                return flaw;
            }
        }

        return null;
    }

    // Read ahead, so that a record that disagrees is known at once and not only when its tile is full.
    private async Task<(string, IReadOnlyList<byte[]>)> ExpectedAsync(long number, CancellationToken cancellationToken)
    {
        var widest = files.Of(0, number).Select(path => path.ToString()).FirstOrDefault();
        return widest is not null && await read(widest, cancellationToken) is { } tile && HashTile.Read(tile) is { } hashes
            ? (widest, hashes)
            : ("", []);
    }

    private async Task<TileFlaw?> PushAsync(int level, byte[] hash, CancellationToken cancellationToken)
    {
        if (_levels.Count == level)
        {
            _levels.Add((0, []));
        }

        var (done, hashes) = _levels[level];
        hashes.Add(hash);
        if (hashes.Count < TilePath.Full)
        {
            return null;
        }

        var flaw = await CompareAsync(level, cancellationToken);
        _levels[level] = (done + 1, []);
        if (level == 0)
        {
            _leaves.Clear();
        }

        return flaw ?? await PushAsync(level + 1, HashTile.Root(hashes), cancellationToken);
    }

    private async Task<TileFlaw?> CompareAsync(int level, CancellationToken cancellationToken)
    {
        var (number, hashes) = _levels[level];
        return await CompareAsync(files.Of(level, number), hashes, HashTile.Write, cancellationToken)
            ?? (level == 0 ? await CompareAsync(files.Of(null, number), _leaves, EntryBundle.Write, cancellationToken) : null);
    }

    private async Task<TileFlaw?> CompareAsync(
        IEnumerable<TilePath> paths, List<byte[]> parts, Func<IEnumerable<byte[]>, byte[]> write, CancellationToken cancellationToken)
    {
        foreach (var path in paths.Where(path => path.Width <= parts.Count))
        {
            var file = await read(path.ToString(), cancellationToken) ?? [];
            if (!file.AsSpan().SequenceEqual(write(parts.Take(path.Width))))
            {
                var same = file.AsSpan().CommonPrefixLength(write(parts.Take(path.Width)));
                var part = Enumerable.Range(1, path.Width - 1).TakeWhile(count => write(parts.Take(count)).Length <= same).Count();
                return new TileFlaw(path.ToString(), TileFiles.First(path, part));
            }
        }

        return null;
    }
}
