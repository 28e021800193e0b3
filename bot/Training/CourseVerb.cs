using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>What a button of a course's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record CourseVerb
{
    /// <summary>Of the course; of the case where a course is made of its lesson; of the campaign where somebody reads its material.</summary>
    public string? Id { get; init; }

    /// <summary>From 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    /// <summary><c>true</c>: a document or link is to be opened.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Open { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    public CourseId? Course() => CourseId.Parse(Id);

    /// <summary>A page there is, whatever came back.</summary>
    public int PageOf(int pages) =>
        int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, pages) : 1;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CourseVerb))]
internal sealed partial class CourseVerbJson : JsonSerializerContext;
