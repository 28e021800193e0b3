using System.Globalization;
using System.Text.Json.Serialization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Setup;

/// <summary>What a button of the setup brings back, with the fields beside it, as typed. All of it can be forged.</summary>
public sealed record SetupForm
{
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Step { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Role { get; init; }

    /// <summary>Name or object id of a group.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Group { get; init; }

    /// <summary>Which of several is taken out.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Key { get; init; }

    /// <summary>Name or account.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Person { get; init; }

    /// <summary>Joined by commas.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Weekdays { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Start { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? End { get; init; }

    /// <summary>Of an authority.</summary>
    [JsonConverter(typeof(TypedTextConverter))]
    public string? Name { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? RuleSet { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Portal { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Phone { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? Language { get; init; }

    [JsonConverter(typeof(TypedTextConverter))]
    public string? RemindDays { get; init; }

    /// <summary>Null for the list of all.</summary>
    public SetupStep? ReadStep() => Enum.TryParse<SetupStep>(Step, out var step) && Enum.IsDefined(step) ? step : null;

    /// <summary>Null when it is none that a group can hold.</summary>
    public Role? ReadRole() => ReadRole(Role);

    /// <summary>A role and a group that hold together; null when the card brings none.</summary>
    public (Role Role, Guid Group)? ReadRoleGroup() =>
        Key?.Split('|') is [var name, var id] && ReadRole(name) is { } role && Guid.TryParse(id, out var group) ? (role, group) : null;

    /// <summary>0, which none has, for what is no number.</summary>
    public int ReadNumber() => int.TryParse(Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <param name="person">Who was found by what was typed; null for nobody.</param>
    public OnCallTurn? ReadTurn(Guid? person) => person is { } who ? new OnCallTurn(Number: 0, who, ReadWeekdays(), Time(Start), Time(End)) : null;

    private IReadOnlyList<DayOfWeek> ReadWeekdays() =>
    [
        .. (Weekdays ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => Enum.TryParse<DayOfWeek>(word, out var day) && Enum.IsDefined(day) ? day : (DayOfWeek?)null)
            .OfType<DayOfWeek>().Distinct().Order(),
    ];

    public TenantAuthority ReadAuthority() => new(Name?.Trim() ?? "", RuleSet ?? "", Text(Portal), Text(Phone));

    private static Role? ReadRole(string? typed) =>
        Enum.TryParse<Role>(typed, out var role) && SetupNames.Roles.Contains(role) ? role : null;

    private static TimeOnly? Time(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SetupForm))]
internal sealed partial class SetupFormJson : JsonSerializerContext;
