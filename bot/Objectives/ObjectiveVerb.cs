using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Objectives;
using TeamsIsms.Objectives.Cards;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Objectives;

/// <summary>What a button of an objective's card brings back, with the fields beside it. All of it can be forged.</summary>
internal sealed record ObjectiveVerb
{
    public string? Id { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Name { get; init; }

    /// <summary>Name of an <see cref="OwnMetric"/>; anything else: people measure it.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Own { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Formula { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Unit { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Direction { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Target { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Cadence { get; init; }

    /// <summary>Name or account.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Period { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Value { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Note { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    public ObjectiveId? Objective() => ObjectiveId.Parse(Id);

    public MeasurePeriod? Measured() => MeasurePeriod.Parse(Period);

    public decimal? Number() => Number(Value);

    public decimal? Goal() => Number(Target);

    public ObjectiveForm Form() => new(Name, Own, Formula, Unit) { Direction = Direction, Target = Target, Cadence = Cadence, Owner = Owner };

    public NewObjective Wanted(Guid? owner) => new(Name, TypedEnum.Read<OwnMetric>(Own), Formula, Unit)
    {
        Direction = TypedEnum.Read<MetricDirection>(Direction),
        Target = Goal(),
        Cadence = TypedEnum.Read<MeasureCadence>(Cadence),
        Owner = owner,
    };

    private static decimal? Number(string? typed) =>
        decimal.TryParse(
            typed?.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ObjectiveVerb))]
internal sealed partial class ObjectiveVerbJson : JsonSerializerContext;
