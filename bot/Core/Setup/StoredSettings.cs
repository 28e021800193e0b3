using Microsoft.Extensions.Configuration;

namespace TeamsIsms.Setup;

/// <summary>
/// The lowest layer of the configuration: what was set in Teams. Where the deployment says something of a section, the whole section is
/// the deployment's, so that two lists never mix.
/// </summary>
internal sealed class StoredSettings(IReadOnlySet<string> deployed) : ConfigurationProvider, IConfigurationSource
{
    /// <summary>Sections that only the deployment can change.</summary>
    public IReadOnlySet<string> Deployed => deployed;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>What reads its options live sees them changed; the same settings again change nothing.</summary>
    public void Take(TenantSettings settings)
    {
        var keys = SettingKeys.Of(settings, deployed);
        if (keys.Count == Data.Count && keys.All(key => Data.TryGetValue(key.Key, out var value) && value == key.Value))
        {
            return;
        }

        Data = keys.ToDictionary(StringComparer.OrdinalIgnoreCase);
        OnReload();
    }
}
