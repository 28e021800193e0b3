using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Kernel;

/// <summary>An id that is written as text.</summary>
internal interface IId<TId>
    where TId : struct
{
    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    static abstract TId? Parse(string? text);
}

/// <summary>Stores an id as the text it is shown as.</summary>
internal sealed class IdConverter<TId> : JsonConverter<TId>
    where TId : struct, IId<TId>
{
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TId.Parse(reader.GetString()) ?? throw new JsonException($"No {typeof(TId).Name}.");

    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
