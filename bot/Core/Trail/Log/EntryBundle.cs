using System.Buffers.Binary;
using System.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>The leaves of one tile in a file: each its length in two bytes, the higher first, and then its own bytes.</summary>
internal static class EntryBundle
{
    private const int LengthBytes = sizeof(ushort);

    /// <exception cref="ArgumentException">A leaf is longer than 65,535 bytes.</exception>
    public static byte[] Write(IEnumerable<string> leaves) => Write(leaves.Select(Encoding.UTF8.GetBytes));

    /// <inheritdoc cref="Write(IEnumerable{string})"/>
    public static byte[] Write(IEnumerable<byte[]> leaves)
    {
        using var bundle = new MemoryStream();
        Span<byte> length = stackalloc byte[LengthBytes];
        foreach (var leaf in leaves)
        {
            if (leaf.Length > ushort.MaxValue)
            {
                throw new ArgumentException($"A leaf of {leaf.Length} bytes fits no bundle.", nameof(leaves));
            }

            BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)leaf.Length);
            bundle.Write(length);
            bundle.Write(leaf);
        }

        return bundle.ToArray();
    }

    /// <returns>The bytes of each leaf; null when the file ends within one.</returns>
    public static IReadOnlyList<byte[]>? Read(ReadOnlySpan<byte> bundle)
    {
        var leaves = new List<byte[]>();
        while (bundle.Length >= LengthBytes)
        {
            var end = LengthBytes + BinaryPrimitives.ReadUInt16BigEndian(bundle);
            if (bundle.Length < end)
            {
                return null;
            }

            leaves.Add(bundle[LengthBytes..end].ToArray());
            bundle = bundle[end..];
        }

        return bundle.IsEmpty ? leaves : null;
    }
}
