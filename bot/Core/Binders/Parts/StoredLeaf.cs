using System.Text.Json;

namespace TeamsIsms.Binders.Parts;

/// <summary>A record of the trail as it was stored.</summary>
/// <param name="Text">The exact text that is hashed.</param>
/// <param name="Place">Where it stands in the log, <c>{year}/{index}</c>; null until it has a place.</param>
internal sealed record StoredLeaf(string Text, string? Place)
{
    private TrailLeaf? _read;

    public TrailLeaf Leaf => _read ??= JsonSerializer.Deserialize(Text, TrailJson.Default.TrailLeaf)
        ?? throw new InvalidDataException("A record of the trail is empty.");

    public DateTimeOffset At => Leaf.At;

    /// <summary>In lowercase hexadecimal digits, as command lines print it: base64 may begin with what a spreadsheet takes for a formula.</summary>
    public string Hash() => Convert.ToHexStringLower(Convert.FromBase64String(new TrailRecord(Leaf.Subject, Leaf.Sequence, Text, "", "").LeafHash()));
}
