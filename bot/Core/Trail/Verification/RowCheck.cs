using System.Security.Cryptography;
using System.Text;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>
/// The records' own rows against the log: each stands in it with the same bytes, at its own place, and its detail is the recorded one
/// unless it was erased.
/// </summary>
internal sealed class RowCheck(PlaceIndex places, SealLeaves leaves)
{
    // Rows that got their place while we were reading are few; of rows that somebody put there, the first ones tell enough.
    private const int MostLate = 10_000;

    private readonly Dictionary<(RowPlace Place, string Hash), KeptRow> _late = [];
    private readonly HashSet<string> _waiting = [];
    private Flaw? _first;

    /// <summary>Rows that stand in no log yet and are on their way there.</summary>
    public long Waiting => _waiting.Count;

    public void Add(KeptRow row)
    {
        var hash = LogHash.Leaf(row.Leaf);
        if (places.Take(row.Place, hash) is { } record)
        {
            Compare(row, record.Year, record.Index);
        }
        else if (row.Waits)
        {
            _waiting.Add(row.Place.Key);
        }
        else if (_late.Count < MostLate)
        {
            _late[(row.Place, Convert.ToBase64String(hash))] = row;
        }
    }

    /// <summary>A record that was not in the log yet when its row was read.</summary>
    public void Came(int year, KeptEntry entry)
    {
        if (entry.Place is { } place && _late.Remove((place, Convert.ToBase64String(LogHash.Leaf(entry.Leaf))), out var row))
        {
            Compare(row, year, entry.Index);
        }
    }

    /// <summary>A record whose row was not seen.</summary>
    public void Missed(int year, KeptEntry entry) =>
        Note(new Flaw(FlawKind.RowMissing, $"{entry.Place}", year, RecordName.Of(entry.Index, RecordName.Read(entry.Leaf))));

    /// <summary>Whether the record that is missing before another is only on its way.</summary>
    public bool Waits(ChainFlaw gap) => _waiting.Contains(TrailRows.Key(gap.Leaf.Subject, gap.Wanted));

    /// <summary>The first record that is wrong, once all rows were given.</summary>
    /// <param name="log">What is wrong with the log itself; a row that tells more precisely which record it is goes before it.</param>
    /// <param name="isRead">Whether the log of a year was read.</param>
    public Flaw? Find(Flaw? log, Func<int, bool> isRead) =>
        _first ?? log ?? _late.Values
            .Where(row => row.Year is not { } year || isRead(year))
            .OrderBy(row => row.Index ?? long.MaxValue)
            .Select(row => new Flaw(FlawKind.RowUnknown, row.Place.ToString(), row.Year, RecordName.Of(row.Index, Read(row))))
            .FirstOrDefault();

    private void Compare(KeptRow row, int year, long index)
    {
        var leaf = Read(row);
        if (Wrong(row, leaf, year, index) is { } kind)
        {
            Note(new Flaw(kind, row.Place.ToString(), year, RecordName.Of(index, leaf)));
        }
        else if (leaves.Misnamed(year, index, row.Detail) is { } seal)
        {
            Note(new Flaw(FlawKind.SealNotNamed, seal, year, RecordName.Of(index, leaf)));
        }
    }

    // It is told its place a moment after it got it.
    private static FlawKind? Wrong(KeptRow row, TrailLeaf? leaf, int year, long index) =>
        (row.Year != year || row.Index != index) && !(row is { Year: null, Index: null, Waits: true }) ? FlawKind.RowDiffers
        : leaf is null || row.Place.Key != TrailRows.Key(leaf.Subject, leaf.Sequence) ? FlawKind.RowDiffers
        : !IsDetailRight(row, leaf) ? FlawKind.DetailDiffers
        : null;

    private static bool IsDetailRight(KeptRow row, TrailLeaf leaf) => (row.Salt, row.Detail) switch
    {
        (null, null) => true,
        ({ } text, { } detail) => StrictBase64.Read(text) is { } salt
            && leaf.Detail == Convert.ToBase64String(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(detail)])),
        _ => false,
    };

    private static TrailLeaf? Read(KeptRow row) => RecordName.Read(Encoding.UTF8.GetBytes(row.Leaf));

    private void Note(Flaw flaw)
    {
        if (_first is null || (flaw.Year ?? 0, flaw.Record?.Index ?? 0).CompareTo((_first.Year ?? 0, _first.Record?.Index ?? 0)) < 0)
        {
            _first = flaw;
        }
    }
}
