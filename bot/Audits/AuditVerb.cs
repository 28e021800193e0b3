using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Audits;
using TeamsIsms.Audits.Cards;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Audits;

/// <summary>What a button of an audit's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record AuditVerb
{
    public string? Id { get; init; }

    /// <summary>Of the policy.</summary>
    public string? Clause { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Year { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Unit { get; init; }

    /// <summary>Names of <see cref="AuditArea"/>, separated by commas.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Areas { get; init; }

    /// <summary>Ids of people, separated by commas.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Auditors { get; init; }

    /// <summary><c>yyyy-MM-dd</c>, as <see cref="To"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? From { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? To { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Result { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    /// <summary>Name or account; empty: nobody is named yet.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    public AuditId? Audit() => AuditId.Parse(Id);

    public DateOnly? First() => Day(From);

    public DateOnly? Last() => Day(To);

    public AuditResult? Found() => TypedEnum.Read<AuditResult>(Result);

    public IReadOnlyList<AuditArea> Parts() =>
        [.. Split(Areas).Select(name => TypedEnum.Read<AuditArea>(name)).OfType<AuditArea>()];

    public IEnumerable<Guid> People() => Split(Auditors).Select(id => Guid.TryParse(id, out var person) ? person : Guid.Empty);

    /// <returns>Null when it is no year that anybody plans for.</returns>
    public int? PlanYear() =>
        int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2200 ? year : null;

    public AuditForm Form() => new(Unit, Areas, Auditors, First(), Last());

    private static string[] Split(string? text) =>
        text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AuditVerb))]
internal sealed partial class AuditVerbJson : JsonSerializerContext;
