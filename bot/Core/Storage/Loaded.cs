using System.Text.Json.Serialization.Metadata;
using Azure;

namespace TeamsIsms.Storage;

/// <summary>A record and the version of its row.</summary>
internal sealed record Loaded<T>(string Key, ETag Version, T Value)
{
    public static Loaded<T> Of(Row row, JsonTypeInfo<T> type) => new(row.Key, row.Version, row.Read(type));

    /// <summary>The record as it was stored in place of this one.</summary>
    public Loaded<T> Stored(T value, IReadOnlyDictionary<string, ETag> versions) => this with { Version = versions[Key], Value = value };
}
