using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Training.Courses;

/// <summary>
/// What was typed into the form of a course, as it came back: nothing of it is checked yet, and all of it is shown again when something
/// is wrong.
/// </summary>
public sealed record CourseForm
{
    /// <summary>The id the course will have; made with the form, so that sending it twice makes one course.</summary>
    public string? Id { get; init; }

    /// <summary>Id of a course that the form begins with.</summary>
    public string? From { get; init; }

    /// <inheritdoc cref="Course.Source"/>
    public string? Source { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Title { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Description { get; init; }

    /// <summary>Item id of a file of the library; <see cref="NoDocument"/> or empty for none.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Document { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Link { get; init; }

    /// <summary>Pages as <see cref="ReadPages"/> takes them.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Pages { get; init; }

    /// <summary>Apart by commas: <c>test</c>, <c>survey</c>, <c>reflection</c>, <c>certificate</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Needs { get; init; }

    /// <summary>A line for each: category, equals sign, how many questions.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Draws { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? PassMark { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Attempts { get; init; }

    /// <summary>Minutes, as is <see cref="TimeLimit"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? CoolDown { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? TimeLimit { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Shuffle { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Anonymous { get; init; }

    /// <summary>A line for each: Chinese, a bar, English; or one language for both.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Statements { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Hours { get; init; }

    /// <summary><c>general</c> or <c>specialist</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? HourKind { get; init; }

    public const string NoDocument = "none";

    /// <summary>Whether somebody filled it in; else it is to be shown.</summary>
    public bool IsFilled => Title is not null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CourseForm))]
internal sealed partial class CourseFormJson : JsonSerializerContext;
