using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// Each object's records follow each other: numbered from 1 without a gap, each naming the hash of the one before it.
/// It keeps the end of each object's chain, over the years; two records written at the same moment may stand in the log in either order.
/// </summary>
/// <param name="fromStart">False when logs of earlier years are left out: then a chain may begin within.</param>
internal sealed class ChainCheck(bool fromStart)
{
    private readonly Dictionary<UInt128, Link> _ends = [];
    private readonly Dictionary<(UInt128 Subject, int Sequence), (TrailLeaf Leaf, Link Link)> _early = [];

    /// <returns>What is wrong; null when nothing is.</returns>
    public ChainFlaw? Add(int year, long index, TrailLeaf leaf, byte[] hash)
    {
        var subject = Short(leaf.Subject);
        var link = new Link(leaf.Sequence, hash, year, index);
        if (!_ends.TryGetValue(subject, out var end))
        {
            end = fromStart || leaf.Sequence == 1
                ? new Link(0, new byte[LogHash.Size], year, index)
                : new Link(leaf.Sequence - 1, Convert.FromBase64String(leaf.Previous), year, index);
        }

        if (leaf.Sequence <= end.Sequence)
        {
            return new ChainFlaw(FlawKind.ChainRepeated, leaf, link);
        }

        if (leaf.Sequence > end.Sequence + 1)
        {
            return _early.TryAdd((subject, leaf.Sequence), (leaf, link)) ? null : new ChainFlaw(FlawKind.ChainRepeated, leaf, link);
        }

        return Follow(subject, end, leaf, link);
    }

    /// <summary>The records whose predecessor never came, the first one in the log first.</summary>
    public IEnumerable<ChainFlaw> Gaps() =>
        _early.Values
            .OrderBy(early => (early.Link.Year, early.Link.Index))
            .Select(early => new ChainFlaw(FlawKind.ChainGap, early.Leaf, early.Link));

    private ChainFlaw? Follow(UInt128 subject, Link end, TrailLeaf leaf, Link link)
    {
        while (Convert.ToBase64String(end.Hash) == leaf.Previous)
        {
            _ends[subject] = end = link;
            if (!_early.Remove((subject, end.Sequence + 1), out var next))
            {
                return null;
            }

            (leaf, link) = next;
        }

        return new ChainFlaw(FlawKind.ChainBroken, leaf, link);
    }

    // Half of a SHA-256: nobody finds two objects with the same one, and it takes a quarter of the room of a name.
    private static UInt128 Short(string subject) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(subject)));
}

/// <summary>A record in its object's chain.</summary>
internal sealed record Link(int Sequence, byte[] Hash, int Year, long Index);

/// <param name="Link">The record it shows at.</param>
internal sealed record ChainFlaw(FlawKind Kind, TrailLeaf Leaf, Link Link)
{
    public Flaw Say() => new(
        Kind, $"{Wanted}", Link.Year, new RecordName(Link.Index, Leaf.Subject, Leaf.Sequence));

    /// <summary>The number the sentence names: of the record before, or of the one that is there twice.</summary>
    public int Wanted => Kind == FlawKind.ChainRepeated ? Leaf.Sequence : Leaf.Sequence - 1;
}
