using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Setup;

/// <summary>Everything the steps are judged by, as it is now.</summary>
public sealed record SetupSight(TenantSettings Settings, SettingRules Rules, SettingsInForce InForce, DateTimeOffset Now)
{
    public required IReadOnlyDictionary<Role, int> Holders { get; init; }

    public required UnitsLook Units { get; init; }

    /// <summary>Null when the library can be read; else why not, in words for the administrator.</summary>
    public required Refusal? Library { get; init; }

    /// <summary>The app is in the team of the response channel, as far as is known.</summary>
    public required bool IsChannelReachable { get; init; }

    /// <summary>Names of those on call; null for whoever left.</summary>
    public required IReadOnlyDictionary<Guid, string?> People { get; init; }

    /// <summary>The authorities whose law has no wording in force today.</summary>
    public required IReadOnlyList<string> Lapsed { get; init; }

    public bool IsDeployed(string section) => Rules.Deployed.Contains(section);
}

/// <summary>What both hosts go by, whoever set it.</summary>
public sealed record SettingsInForce(IncidentOptions Incidents, RuleOptions Rules, CampaignOptions Campaigns, string? Language);

/// <summary>The units of the directory and what they lack.</summary>
/// <param name="Refreshed">Null when the directory was never read, or is to be read again.</param>
/// <param name="People">How many enabled people there are.</param>
/// <param name="WithoutHead">Units of which no one is anybody's manager; null where there are too many people to look.</param>
/// <param name="WithoutUnit">How many staff have no unit; likewise.</param>
public sealed record UnitsLook(DateTimeOffset? Refreshed, int People, IReadOnlyList<string> Units, IReadOnlyList<string>? WithoutHead, int? WithoutUnit);
