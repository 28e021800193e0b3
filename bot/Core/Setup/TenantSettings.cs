using System.Text.Json.Serialization;

namespace TeamsIsms.Setup;

/// <summary>What an administrator set from inside Teams. What the deployment sets is not here and stands above it.</summary>
public sealed record TenantSettings
{
    /// <summary>What the trail calls it.</summary>
    public const string Subject = "settings";

    public IReadOnlyList<RoleGroup> Roles { get; init => field = value ?? []; } = [];

    /// <summary>Conversation id of the response team's channel.</summary>
    public string? ResponseChannel { get; init; }

    public IReadOnlyList<OnCallTurn> OnCall { get; init => field = value ?? []; } = [];

    /// <summary>The last number a turn got.</summary>
    public int LastTurn { get; init; }

    public IReadOnlyList<TenantAuthority> Authorities { get; init => field = value ?? []; } = [];

    /// <summary>Language tag for people of whom the directory names none.</summary>
    public string? Language { get; init; }

    /// <summary>Days before the due date on which a new campaign reminds, most first; none: the product's own plan.</summary>
    public IReadOnlyList<int> RemindDays { get; init => field = value ?? []; } = [];

    public TrailHead Trail { get; init; } = TrailHead.None;
}

/// <summary>A group of Entra whose members hold a role.</summary>
/// <param name="Name">As it was called when it was added.</param>
public sealed record RoleGroup(Role Role, Guid Group, string Name);

/// <summary>Who is called at once, in the time of Taipei. What is not set does not restrict it.</summary>
/// <param name="Number">Names the turn; never used again.</param>
/// <param name="Start">With <paramref name="End"/>: hours of each day; an end at or before the start lies on the next day.</param>
public sealed record OnCallTurn(int Number, Guid Person, IReadOnlyList<DayOfWeek> Weekdays, TimeOnly? Start, TimeOnly? End);

/// <summary>An authority under one law.</summary>
/// <param name="RuleSet">A family of rule sets.</param>
/// <param name="Portal">Address of the designated channel.</param>
/// <param name="Phone">For when the designated channel cannot be used.</param>
public sealed record TenantAuthority(string Name, string RuleSet, string? Portal, string? Phone)
{
    [JsonIgnore]
    public string Key => $"{RuleSet}/{Name}";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(TenantSettings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
