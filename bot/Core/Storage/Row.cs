using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>One row as it was read: its key, the version that a change must name, and its content.</summary>
public sealed record Row(string Key, ETag Version, TableEntity Entity)
{
    // A string column holds 64 KiB of UTF-16; what is longer goes on in the columns Json1, Json2, …
    private const string Json = "Json";
    private const string Second = "Json1";
    private const int MostLetters = 32_000;

    /// <summary>The record that <see cref="Changes"/> wrote.</summary>
    public T Read<T>(JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(Entity.ContainsKey(Second) ? string.Concat(Parts()) : Entity.GetString(Json), type)
        ?? throw new InvalidDataException($"Row '{Key}' holds no {typeof(T).Name}.");

    internal static TableEntity Write(TableEntity entity, string json)
    {
        var start = 0;
        for (var part = 0; start < json.Length; part++)
        {
            var length = Math.Min(MostLetters, json.Length - start);
            length -= char.IsHighSurrogate(json[start + length - 1]) ? 1 : 0;
            entity[Column(part)] = json.Substring(start, length);
            start += length;
        }

        return entity;
    }

    private IEnumerable<string> Parts()
    {
        for (var part = 0; Entity.GetString(Column(part)) is { } text; part++)
        {
            yield return text;
        }
    }

    private static string Column(int part) => part == 0 ? Json : string.Create(CultureInfo.InvariantCulture, $"{Json}{part}");
}
