using System.Numerics;

namespace TeamsIsms.Trail.Log;

/// <summary>
/// Proofs of RFC 6962 2.1.1 and 2.1.2, and how they are checked (RFC 9162 2.1.3.2 and 2.1.4.2). A proof is a list of roots of parts of the
/// tree; here each part is named by its first leaf and the one after its last.
/// </summary>
internal static class LogProof
{
    /// <summary>The parts that prove that a leaf is in a tree, the leaf's neighbour first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tree has no such leaf.</exception>
    public static IReadOnlyList<(long First, long End)> Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var parts = new List<(long, long)>();
        for (var (first, end) = (0L, size); end - first > 1;)
        {
            var split = first + Split(end - first);
            parts.Add(index < split ? (split, end) : (first, split));
            (first, end) = index < split ? (first, split) : (split, end);
        }

        parts.Reverse();
        return parts;
    }

    /// <summary>The parts that prove that a tree only grew.</summary>
    /// <param name="earlier">Its size before, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was empty or larger before.</exception>
    public static IReadOnlyList<(long First, long End)> Consistency(long earlier, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(earlier);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earlier, size);
        var parts = new List<(long, long)>();
        var (first, end) = (0L, size);
        while (end > earlier)
        {
            var split = first + Split(end - first);
            parts.Add(earlier <= split ? (split, end) : (first, split));
            (first, end) = earlier <= split ? (first, split) : (split, end);
        }

        if (first > 0)
        {
            parts.Add((first, end));
        }

        parts.Reverse();
        return parts;
    }

    public static bool IsIncluded(byte[] leafHash, long index, long size, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var (own, last, hash) = (index, size - 1, leafHash);
        foreach (var part in proof)
        {
            if (last == 0)
            {
                return false;
            }

            var isRight = (own & 1) == 1 || own == last;
            hash = isRight ? LogHash.Node(part, hash) : LogHash.Node(hash, part);
            (own, last) = Climb(own, last, isRight);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    public static bool IsConsistent(long earlier, byte[] earlierRoot, long size, byte[] root, IReadOnlyList<byte[]> proof)
    {
        if (earlier <= 0 || earlier >= size)
        {
            return earlier == size && proof.Count == 0 && earlierRoot.AsSpan().SequenceEqual(root);
        }

        IReadOnlyList<byte[]> parts = BitOperations.IsPow2(earlier) ? [earlierRoot, .. proof] : proof;
        var shift = BitOperations.TrailingZeroCount(~(earlier - 1));
        var (own, last) = ((earlier - 1) >> shift, (size - 1) >> shift);
        if (parts.Count == 0)
        {
            return false;
        }

        var (before, now) = (parts[0], parts[0]);
        foreach (var part in parts.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            var isRight = (own & 1) == 1 || own == last;
            before = isRight ? LogHash.Node(part, before) : before;
            now = isRight ? LogHash.Node(part, now) : LogHash.Node(now, part);
            (own, last) = Climb(own, last, isRight);
        }

        return last == 0 && before.AsSpan().SequenceEqual(earlierRoot) && now.AsSpan().SequenceEqual(root);
    }

    /// <returns>The largest power of two smaller than the size, which is at least 2: where RFC 6962 divides a tree.</returns>
    public static long Split(long size) => 1L << BitOperations.Log2((ulong)(size - 1));

    // A last node without a neighbour goes up unchanged until it has one.
    private static (long Own, long Last) Climb(long own, long last, bool isRight)
    {
        var alone = isRight && own != 0 ? BitOperations.TrailingZeroCount(own) : 0;
        return (own >> (alone + 1), last >> (alone + 1));
    }
}
