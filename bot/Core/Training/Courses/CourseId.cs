using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Courses;

/// <summary>Names a course; ids sort by the time they were made.</summary>
[JsonConverter(typeof(CourseIdConverter))]
public readonly record struct CourseId(Guid Value)
{
    public static CourseId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static CourseId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}

internal sealed class CourseIdConverter : JsonConverter<CourseId>
{
    public override CourseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CourseId.Parse(reader.GetString()) ?? throw new JsonException("No course id.");

    public override void Write(Utf8JsonWriter writer, CourseId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
