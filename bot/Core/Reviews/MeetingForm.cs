using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews;

/// <summary>What a button of the meeting or its minutes brings back, with the fields beside it, as typed. All of it can be forged.</summary>
internal sealed record MeetingForm
{
    /// <summary>The review's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>The page that is shown afterwards.</summary>
    public string? View { get; init; }

    /// <summary>Of a decision of this review that is written anew or struck.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    /// <summary>The number of an earlier review's decision.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Decision { get; init; }

    public string? Type { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    /// <summary>Name or account.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary><c>yes</c> or <c>no</c>, as the next two.</summary>
    public string? Suitable { get; init; }

    public string? Adequate { get; init; }

    public string? Effective { get; init; }

    /// <summary>The fields of seats and outputs, which there are as many of as the review has.</summary>
    /// <remarks>The serializer cannot fill such a property while the record is made.</remarks>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    /// <summary>Null for what is no number.</summary>
    public int? ReadNumber() => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DecisionType ReadType() => Enum.TryParse<DecisionType>(Type, out var type) && Enum.IsDefined(type) ? type : DecisionType.Other;

    /// <summary>Null when nobody said so.</summary>
    public static bool? Answer(string? typed) => typed switch { "yes" => true, "no" => false, _ => null };

    /// <summary>Who sat on which of the review's seats; a seat that was not answered stayed empty.</summary>
    public IReadOnlyList<SeatPresence> ReadPresence(Review review) =>
    [
        .. review.Seats.Select((seat, at) =>
        {
            var (presence, mandate) = AttendancePage.Fields(at + 1);
            return Other(presence) switch
            {
                "holder" => new SeatPresence(seat.Holder, seat.Holder),
                "deputy" when seat.Deputy is { } deputy => new SeatPresence(seat.Holder, deputy, Other(mandate)?.Trim()),
                _ => new SeatPresence(seat.Holder, null),
            };
        }),
    ];

    /// <summary>The leaves that were answered.</summary>
    public IReadOnlyDictionary<OutputLeaf, bool> ReadTicks() => OutputLeaves.All
        .Where(leaf => Other(OutputsPage.Field(leaf)) is "true" or "false")
        .ToDictionary(leaf => leaf, leaf => Other(OutputsPage.Field(leaf)) == "true");

    private string? Other(string name) => Others?.TryGetValue(name, out var value) is true
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => null,
        }
        : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(MeetingForm))]
internal sealed partial class MeetingFormJson : JsonSerializerContext;
