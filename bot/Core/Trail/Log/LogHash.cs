using System.Security.Cryptography;
using System.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>The hashes of a log's tree as RFC 6962 2.1 has them: SHA-256, with another first byte for leaves than for nodes.</summary>
internal static class LogHash
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The root of a tree without leaves.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    public static byte[] Leaf(string leaf) => Leaf(Encoding.UTF8.GetBytes(leaf));

    public static byte[] Leaf(ReadOnlySpan<byte> leaf) => SHA256.HashData([0, .. leaf]);

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> both = stackalloc byte[1 + Size + Size];
        both[0] = 1;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + Size)..]);
        return SHA256.HashData(both);
    }
}
