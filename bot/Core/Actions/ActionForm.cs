using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions;

/// <summary>What a button of an action's card brings back, with the fields beside it, as they were typed. All of it can be forged.</summary>
public sealed record ActionForm
{
    /// <summary>The action's number.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Id { get; init; }

    /// <summary>Names the form of a new action.</summary>
    public string? Form { get; init; }

    /// <summary>Which part of an action, or which list.</summary>
    public string? View { get; init; }

    public string? Type { get; init; }

    public string? Severity { get; init; }

    public string? Source { get; init; }

    /// <summary>Of the record it comes from, or of a letter.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Number { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Requirement { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Finding { get; init; }

    /// <summary>Sign-in name, mail address or name of one person.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Owner { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Received { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Text { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Cause { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Found { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Due { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Step { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Need { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Criteria { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Days { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Updates { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Reason { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Link { get; init; }

    /// <summary>Whether it was effective.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Effective { get; init; }

    /// <summary>Page of a list, from 1.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Page { get; init; }

    public ActionSource? ReadSource() => Enum.TryParse<ActionSource>(Source, out var source) && Enum.IsDefined(source) ? source : null;

    /// <param name="owner">Who was found by the name.</param>
    public NewAction ReadNew(Guid? owner) => new(
        Enum.TryParse<ActionType>(Type, out var type) && Enum.IsDefined(type) ? type : ActionType.Corrective,
        Enum.TryParse<ActionSeverity>(Severity, out var severity) && Enum.IsDefined(severity) ? severity : ActionSeverity.Minor,
        new ActionOrigin(ReadSource() ?? ActionSource.Other, Number?.Trim() ?? "", ReadLink()),
        Requirement ?? "",
        Finding ?? "")
    {
        Owner = owner,
        Received = Day(Received),
    };

    public PlanAsked ReadPlan() => new(Choice(Need), Reason, Criteria, Count(Days) ?? (string.IsNullOrWhiteSpace(Days) ? null : 0), Updates);

    public Uri? ReadLink() => Uri.TryCreate(Link?.Trim(), UriKind.Absolute, out var link) ? link : null;

    /// <returns>0, which no step has, for what is no number.</returns>
    public int ReadStep() => Count(Step) ?? 0;

    public int ReadPage() => Count(Page) is { } page and > 0 ? page : 1;

    /// <summary>Null when nothing was chosen.</summary>
    public static bool? Choice(string? chosen) => bool.TryParse(chosen, out var isYes) ? isYes : null;

    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Count(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ActionForm))]
internal sealed partial class ActionFormJson : JsonSerializerContext;
