using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;

namespace TeamsIsms.Storage;

/// <summary>One row as it was read: its key, the version that a change must name, and its content.</summary>
public sealed record Row(string Key, ETag Version, TableEntity Entity)
{
    internal const string Json = "Json";

    /// <summary>The record that <see cref="Changes"/> wrote.</summary>
    public T Read<T>(JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(Entity.GetString(Json), type)
        ?? throw new InvalidDataException($"Row '{Key}' holds no {typeof(T).Name}.");
}
