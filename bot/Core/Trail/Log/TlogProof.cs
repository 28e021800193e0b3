using System.Globalization;
using System.Text;

namespace TeamsIsms.Trail.Log;

/// <summary>
/// One record's evidence in one file that needs no storage to check: c2sp.org/tlog-proof. The extra line holds the record itself, so that
/// the file also says what it proves. It proves that the record was in the log, not that it is the object's last one.
/// </summary>
/// <param name="Leaf">The record's exact text.</param>
/// <param name="Hashes">The proof of <see cref="LogProof.Inclusion"/>.</param>
/// <param name="Note">The signed checkpoint.</param>
internal sealed record TlogProof(string Leaf, long Index, IReadOnlyList<byte[]> Hashes, string Note)
{
    public const string Extension = ".tlog-proof";

    private const string Title = "c2sp.org/tlog-proof@v1";
    private const string Extra = "extra ";
    private const string IndexLine = "index ";

    /// <returns>The file's text.</returns>
    public string Write()
    {
        var text = new StringBuilder()
            .Append(Title).Append('\n')
            .Append(Extra).Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(Leaf))).Append('\n')
            .Append(IndexLine).Append(Index.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in Hashes)
        {
            text.Append(Convert.ToBase64String(hash)).Append('\n');
        }

        return text.Append('\n').Append(Note).ToString();
    }

    /// <returns>Null when the text is not what <see cref="Write"/> writes.</returns>
    public static TlogProof? Parse(string text)
    {
        var halves = text.Split("\n\n", 2);
        if (halves[0].Split('\n') is not [Title, var extra, var numbered, .. var lines] || halves.Length < 2
            || !extra.StartsWith(Extra, StringComparison.Ordinal) || StrictBase64.Read(extra[Extra.Length..]) is not { } leaf
            || !numbered.StartsWith(IndexLine, StringComparison.Ordinal)
            || !long.TryParse(numbered[IndexLine.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return null;
        }

        var hashes = lines.Select(StrictBase64.Read).OfType<byte[]>().Where(hash => hash.Length == LogHash.Size).ToList();
        var read = new TlogProof(Encoding.UTF8.GetString(leaf), index, hashes, halves[1]);
        return read.Write() == text ? read : null;
    }

    /// <summary>Whether the key signed a log that has this record at this place.</summary>
    public bool Holds(VerifierKey key) =>
        SignedNote.Parse(Note) is { } note && note.Verify(key)
        && Checkpoint.Parse(note.Body) is { } checkpoint && checkpoint.Origin == key.Name
        && LogProof.IsIncluded(LogHash.Leaf(Leaf), Index, checkpoint.Size, Hashes, checkpoint.Root);
}
