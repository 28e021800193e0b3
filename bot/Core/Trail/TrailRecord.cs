using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Trail;

/// <summary>
/// A record as it is stored: the leaf, whose exact UTF-8 bytes are what is hashed and never serialised again,
/// and beside it the salt and the detail, which can be erased while the proof stands; both are empty then.
/// Leaf hash as in RFC 6962 2.1: SHA-256 over a zero byte and the leaf.
/// </summary>
public sealed record TrailRecord(string Subject, int Sequence, string Leaf, string Salt, string Detail)
{
    internal const int Version = 1;

    /// <summary>The record after <paramref name="head"/>, and the new end of the chain.</summary>
    /// <param name="salt">16 random bytes.</param>
    public static (TrailRecord Record, TrailHead Head) Append(
        TrailHead head, TrailEvent happened, DateTimeOffset now, ReadOnlySpan<byte> salt)
    {
        var detail = JsonSerializer.Serialize(happened.Detail, TrailJson.Default.TrailDetail);
        var leaf = new TrailLeaf(
            Version,
            now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            happened.Kind,
            happened.Subject,
            head.Sequence + 1,
            happened.Actor,
            happened.Document,
            Convert.ToBase64String(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(detail)])),
            head.Hash);
        var text = JsonSerializer.Serialize(leaf, TrailJson.Default.TrailLeaf);
        var record = new TrailRecord(happened.Subject, leaf.Sequence, text, Convert.ToBase64String(salt), detail);
        return (record, new TrailHead(leaf.Sequence, record.LeafHash()));
    }

    public string LeafHash() => Convert.ToBase64String(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(Leaf)]));
}

/// <summary>What is hashed. Names and order of the keys are the format; one letter each because there are millions.</summary>
internal sealed record TrailLeaf(
    [property: JsonPropertyName("v")] int Version,
    [property: JsonPropertyName("t")] string Time,
    [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("o")] string Subject,
    [property: JsonPropertyName("q")] int Sequence,
    [property: JsonPropertyName("a")] string Actor,
    [property: JsonPropertyName("h")] string? Document,
    [property: JsonPropertyName("d")] string Detail,
    [property: JsonPropertyName("p")] string Previous)
{
    [JsonIgnore]
    public DateTimeOffset At => DateTimeOffset.Parse(Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <exception cref="JsonException">The text is no leaf.</exception>
    public static TrailLeaf Read(string leaf) =>
        JsonSerializer.Deserialize(leaf, TrailJson.Default.TrailLeaf) ?? throw new JsonException("The leaf is null.");
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TrailLeaf))]
[JsonSerializable(typeof(TrailDetail))]
internal sealed partial class TrailJson : JsonSerializerContext;
