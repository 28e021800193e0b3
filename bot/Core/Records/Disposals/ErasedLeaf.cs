using System.Globalization;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Records.Disposals;

/// <summary>A record of the trail whose salt and detail are gone.</summary>
/// <param name="Text">The leaf as it is hashed, which stays.</param>
/// <param name="Year">Of the log it stands in, at <paramref name="Index"/>.</param>
internal sealed record ErasedLeaf(string Text, int Year, long Index)
{
    public static IReadOnlyList<string> Heads { get; } = ["object", "record", "kind", "time", "log", "index", "leaf-sha256"];

    /// <summary>SHA-256 as the log has it (RFC 6962 2.1), in lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(LogHash.Leaf(Text));

    public IReadOnlyList<string> Line()
    {
        var leaf = TrailLeaf.Read(Text);
        return
        [
            leaf.Subject,
            leaf.Sequence.ToString(CultureInfo.InvariantCulture),
            leaf.Kind,
            leaf.Time,
            Year.ToString("D4", CultureInfo.InvariantCulture),
            Index.ToString(CultureInfo.InvariantCulture),
            Sha256,
        ];
    }
}
