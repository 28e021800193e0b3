using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Bot.YearlyDuties;

/// <summary>What a button of a duty's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record DutyVerb
{
    public string? Kind { get; init; }

    /// <summary>The day it was done, <c>yyyy-MM-dd</c>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Day { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Evidence { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Note { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Months { get; init; }

    /// <summary>Name or account; empty: everybody in the role.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Person { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>What makes reviews necessary.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Trigger { get; init; }

    /// <summary>Which documents are to be reviewed; null while the form was not filled.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Documents { get; init; }

    /// <summary>From 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    public DutyKind? Duty() => Enum.GetValues<DutyKind>().Cast<DutyKind?>().FirstOrDefault(kind => kind.ToString() == Kind);

    public ReviewTrigger? TriggerKind() =>
        Enum.GetValues<ReviewTrigger>().Cast<ReviewTrigger?>().FirstOrDefault(trigger => trigger.ToString() == Trigger);

    public DateOnly? On() =>
        DateOnly.TryParseExact(Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public int? Cadence() => int.TryParse(Months?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null;

    public int PageNumber() => int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DutyVerb))]
internal sealed partial class DutyVerbJson : JsonSerializerContext;
