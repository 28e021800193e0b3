using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews;

/// <summary>What a button about the arrangement of a review brings back, with the fields beside it, as typed. All of it can be forged.</summary>
public sealed record ReviewForm
{
    /// <summary>The review's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Names the form of a new review.</summary>
    public string? Form { get; init; }

    /// <summary>Which page of the review: one of <see cref="Cards.ReviewViews"/>.</summary>
    public string? View { get; init; }

    public string? Kind { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>The last day on which it should be held.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    /// <summary>First day of the search.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? From { get; init; }

    /// <summary>Last day of the search.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    /// <summary>Of the meeting, in minutes.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Length { get; init; }

    /// <summary>Of a proposed time.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Time1 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Time2 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Time3 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Time4 { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Time5 { get; init; }

    /// <summary>By number of the time; what was left open is not there.</summary>
    public IReadOnlyDictionary<int, TimeChoice> ReadVotes() =>
        ((string?[])[Time1, Time2, Time3, Time4, Time5])
            .Select((typed, at) => (Number: at + 1, Choice: Enum.TryParse<TimeChoice>(typed, out var choice) && Enum.IsDefined(choice) ? choice : (TimeChoice?)null))
            .Where(vote => vote.Choice is not null)
            .ToDictionary(vote => vote.Number, vote => vote.Choice!.Value); // filtered: it is there

    /// <returns>0, which no time has, for what is no number.</returns>
    public int ReadNumber() => Count(Number);

    /// <summary>Null when it is none a meeting has.</summary>
    public TimeSpan? ReadLength() => Count(Length) is >= 30 and <= 480 and var minutes && minutes % 30 == 0 ? TimeSpan.FromMinutes(minutes) : null;

    public ReviewKind ReadKind() => Enum.TryParse<ReviewKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : ReviewKind.Yearly;

    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Count(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReviewForm))]
internal sealed partial class ReviewFormJson : JsonSerializerContext;
