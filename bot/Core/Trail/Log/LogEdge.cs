using System.Numerics;

namespace TeamsIsms.Trail.Log;

/// <summary>
/// The right edge of a log's tree: all that is needed to add leaves and to know the root, however long the log is.
/// </summary>
/// <param name="Size">How many leaves there are.</param>
/// <param name="Hashes">Base64 roots of the complete subtrees, the largest first: one for each bit that <paramref name="Size"/> has set.</param>
/// <exception cref="ArgumentException">The number of hashes does not fit the size.</exception>
internal sealed record LogEdge(long Size, IReadOnlyList<string> Hashes)
{
    public static LogEdge Empty { get; } = new(0, []);

    public IReadOnlyList<string> Hashes { get; } = Hashes.Count == BitOperations.PopCount((ulong)Size)
        ? Hashes
        : throw new ArgumentException($"{Hashes.Count} hashes are not the edge of {Size} leaves.", nameof(Hashes));

    /// <param name="leafHash"><see cref="LogHash.Leaf(string)"/> of the next leaf.</param>
    public LogEdge Append(ReadOnlySpan<byte> leafHash)
    {
        var hash = leafHash.ToArray();
        var kept = Hashes.Count;
        for (var full = Size; (full & 1) == 1; full >>= 1)
        {
            hash = LogHash.Node(Convert.FromBase64String(Hashes[--kept]), hash);
        }

        return new LogEdge(Size + 1, [.. Hashes.Take(kept), Convert.ToBase64String(hash)]);
    }

    public byte[] Root() =>
        Size == 0
            ? LogHash.Empty
            : Hashes.Select(Convert.FromBase64String).Reverse().Aggregate((right, left) => LogHash.Node(left, right));
}
