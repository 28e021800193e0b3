using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Setup;

public static class SetupServices
{
    /// <summary>
    /// What administrators set from inside Teams, below what the deployment sets, and read live by every feature. Both hosts need it, after
    /// their configuration is complete.
    /// </summary>
    public static void AddSetup(this IHostApplicationBuilder builder)
    {
        var deployed = SettingSection.All.Where(section => builder.Configuration.GetSection(section).Exists()).ToHashSet(StringComparer.Ordinal);
        var stored = new StoredSettings(deployed);
        builder.Configuration.Sources.Insert(0, stored);
        builder.Services
            .AddSingleton(stored)
            .AddSingleton<SettingsTable>()
            .AddSingleton<ChangeSettingsRun>()
            .AddSingleton<FindGroupRun>()
            .AddSingleton<SettingsInForceRun>()
            .AddSingleton<SetupPlacesRun>()
            .AddSingleton<SetupSightRun>()
            .AddSingleton<UnitsLookRun>()
            .AddSingleton(typeof(IOptions<>), typeof(LiveOptions<>))
            .AddSingleton<SettingsRun>()
            .AddHostedService(provider => provider.GetRequiredService<SettingsRun>());
    }
}
