namespace TeamsIsms.Trail.Log;

/// <summary>Hashes of one level of the tree in a file, one after the other.</summary>
internal static class HashTile
{
    public static byte[] Write(IEnumerable<byte[]> hashes) => [.. hashes.SelectMany(hash => hash)];

    /// <returns>Null when the file holds no hash, or a part of one, or more than a tile.</returns>
    public static IReadOnlyList<byte[]>? Read(byte[] tile) =>
        tile.Length is > 0 and <= TilePath.Full * LogHash.Size && tile.Length % LogHash.Size == 0
            ? [.. tile.Chunk(LogHash.Size)]
            : null;

    /// <summary>The root of the subtree whose lowest level these hashes are; of a full tile, its hash in the tile above.</summary>
    public static byte[] Root(IEnumerable<byte[]> hashes) =>
        hashes.Aggregate(LogEdge.Empty, (edge, hash) => edge.Append(hash)).Root();
}
