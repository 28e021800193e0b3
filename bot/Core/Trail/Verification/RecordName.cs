using System.Globalization;
using System.Text.Json;
using TeamsIsms.Trail.Log;

namespace TeamsIsms.Trail.Verification;

/// <summary>How a person finds a record again.</summary>
/// <param name="Index">Its place in the log; null when it is in none.</param>
/// <param name="Subject">The object it tells of; null when it cannot be read.</param>
/// <param name="Sequence">Its number among that object's.</param>
internal sealed record RecordName(long? Index, string? Subject = null, int? Sequence = null)
{
    public static RecordName Of(long? index, TrailLeaf? leaf) => new(index, leaf?.Subject, leaf?.Sequence);

    /// <returns>Null when the bytes are no leaf of this format.</returns>
    public static TrailLeaf? Read(ReadOnlySpan<byte> leaf)
    {
        try
        {
            var read = JsonSerializer.Deserialize(leaf, TrailJson.Default.TrailLeaf);
            return read is { Version: TrailRecord.Version, Sequence: > 0, Subject: { Length: > 0 }, Previous: { } previous }
                && StrictBase64.Read(previous) is { Length: LogHash.Size }
                    ? read
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Say(CultureInfo culture) =>
        (Index, Subject) switch
        {
            ({ } index, { } subject) => FlawWords.Text.Say(culture, "RecordOf", index.ToString("N0", culture), subject, Sequence ?? 0),
            ({ } index, null) => FlawWords.Text.Say(culture, "Record", index.ToString("N0", culture)),
            (null, { } subject) => FlawWords.Text.Say(culture, "RecordNowhere", subject, Sequence ?? 0),
            _ => "",
        };
}
