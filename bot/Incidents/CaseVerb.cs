using System.Text.Json.Serialization;
using TeamsIsms.Incidents;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Bot.Incidents;

/// <summary>What a button of a case's card brings back, with the fields beside it, as they were typed. All of it can be forged.</summary>
internal sealed record CaseVerb
{
    /// <summary>The case's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Names the form of a new report.</summary>
    public string? Form { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? What { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Where { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Noticed { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? NoticedTime { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Private { get; init; }

    /// <summary>Which part of a case to show.</summary>
    public string? View { get; init; }

    /// <summary>Of figures: a month or quarter.</summary>
    public string? Period { get; init; }

    /// <summary>Of the level's questions: <c>form</c> or <c>result</c>.</summary>
    public string? Step { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Core { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? CriticalInfrastructure { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Confidentiality { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Integrity { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Availability { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Tolerable { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Secrecy { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? PersonalData { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Note { get; init; }

    /// <summary>The number of another case.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Of { get; init; }

    /// <summary><c>false</c>: the second person does not agree.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Agree { get; init; }

    /// <summary>Which proposal the second person read.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Proposed { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Commander { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Handlers { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Liaison { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Scribe { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? People { get; init; }

    /// <summary><c>true</c>: the restriction is lifted.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Lift { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    /// <summary>What an entry is about, by the name of its <see cref="EntryKind"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Kind { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Happened { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? HappenedTime { get; init; }

    /// <summary>The number of a task within its case.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Task { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Result { get; init; }

    /// <summary>The number of a file within its case.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Evidence { get; init; }

    /// <summary>Who is responsible for it from now on.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Holder { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? RootCause { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Lessons { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Aware { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? AwareTime { get; init; }

    /// <summary>Which authority and law.</summary>
    public string? Track { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? At { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? AtTime { get; init; }

    /// <summary>How an authority was told instead.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Way { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Level { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Until { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Consent { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Answer { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Severity { get; init; }

    /// <summary>What one person may do alone, by the name of its <see cref="SeparateDuty"/>.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Duty { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Plan { get; init; }

    public CaseId? Case() => CaseId.Parse(Id);

    public bool IsNo => Agree is "false";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CaseVerb))]
internal sealed partial class CaseVerbJson : JsonSerializerContext;
