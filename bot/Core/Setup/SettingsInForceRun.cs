using Microsoft.Extensions.Options;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Setup;

/// <summary>Reads what this process goes by.</summary>
internal sealed class SettingsInForceRun(
    IOptions<IncidentOptions> incidents,
    IOptions<RuleOptions> authorities,
    IOptions<CampaignOptions> campaigns,
    IOptions<DirectoryOptions> directory,
    RuleSets rules)
{
    public IReadOnlyList<string> Families { get; } = [.. rules.All.Select(set => set.Family).Distinct()];

    public SettingsInForce Read() => new(incidents.Value, authorities.Value, campaigns.Value, directory.Value.Language);

    /// <summary>The authorities whose law has no wording in force then.</summary>
    public IReadOnlyList<string> Lapsed(DateTimeOffset now) =>
        [.. authorities.Value.Authorities.Where(authority => rules.InForce(authority.RuleSet, now) is null).Select(authority => authority.Name)];
}
