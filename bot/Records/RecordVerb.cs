using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Records;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Records;

/// <summary>What a button of a class's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record RecordVerb
{
    /// <summary>The <see cref="RecordKind"/>.</summary>
    public string? Id { get; init; }

    /// <summary>Number of a hold.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Hold { get; init; }

    /// <summary>Number of one object; empty for the whole class.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Scope { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>As a field for days gives it: <c>2026-12-31</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Day { get; init; }

    /// <returns>Null for what is no day.</returns>
    public DateOnly? TypedDay() =>
        DateOnly.TryParseExact(Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public RecordKind? Kind() => RecordKinds.Parse(Id);

    /// <returns>0, which no hold has, for what is no number.</returns>
    public int HoldNumber() => int.TryParse(Hold, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RecordVerb))]
[JsonSerializable(typeof(TermsForm))]
internal sealed partial class RecordVerbJson : JsonSerializerContext;
