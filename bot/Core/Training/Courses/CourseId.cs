using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Training.Courses;

/// <summary>Names a course; ids sort by the time they were made.</summary>
[JsonConverter(typeof(IdConverter<CourseId>))]
public readonly record struct CourseId(Guid Value) : IId<CourseId>
{
    public static CourseId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Null when the text, which may come from a card, is no id.</summary>
    public static CourseId? Parse(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;

    public override string ToString() => Value.ToString("N", CultureInfo.InvariantCulture);
}
