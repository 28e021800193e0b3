using Microsoft.Extensions.Configuration;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Setup;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Setup;

public sealed class SettingKeysTests
{
    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    [Fact]
    public void What_was_set_in_Teams_is_what_the_features_read()
    {
        var configuration = Read(Some.TenantSettings, Nothing);
        var incidents = configuration.GetSection("Incidents").Get<IncidentOptions>()!; // bound: it has keys
        var (authority, turn) = (Assert.Single(configuration.GetSection("Incidents").Get<RuleOptions>()!.Authorities), Assert.Single(incidents.OnCall)); // likewise

        Assert.Equal([Some.ManagersGroup.Group, Some.ChairsGroup.Group], configuration.GetSection("Roles").Get<RoleOptions>()!.SecurityManager.Concat(
            configuration.GetSection("Roles").Get<RoleOptions>()!.CommitteeChair)); // likewise
        Assert.Equal("19:response@thread.tacv2", incidents.ResponseChannel);
        Assert.Equal((Some.Person.Id, new TimeOnly(22, 0), new TimeOnly(6, 30)), (turn.Person, turn.Start, turn.End));
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Friday], turn.Weekdays);
        Assert.Equal(("數位發展部", "tw-csma", "https://report.example.tw/"), (authority.Name, authority.RuleSet, authority.Portal));
        Assert.Equal("en", configuration.GetSection("Directory").Get<DirectoryOptions>()!.Language); // likewise
        Assert.Equal("30, 7, 0", configuration.GetSection("Campaigns").Get<CampaignOptions>()!.RemindDays); // likewise
    }

    [Fact]
    public void What_the_deployment_sets_is_never_mixed_with_what_was_set_in_Teams()
    {
        var deployed = new Dictionary<string, string?> { ["Incidents:Authorities:0:Name"] = "國家通訊傳播委員會", ["Roles:SecurityManager:1"] = "late" };

        var keys = SettingKeys.Of(Some.TenantSettings, new HashSet<string> { "Incidents:Authorities", "Roles:SecurityManager" });
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(keys).AddInMemoryCollection(deployed).Build();

        Assert.Equal(["國家通訊傳播委員會"], configuration.GetSection("Incidents:Authorities").GetChildren().Select(one => one["Name"]));
        Assert.Null(configuration["Incidents:Authorities:0:RuleSet"]);
        Assert.Null(configuration["Roles:SecurityManager:0"]);
        Assert.NotNull(configuration["Roles:CommitteeChair:0"]);
    }

    [Fact]
    public void Options_are_told_of_a_change_and_of_nothing_else()
    {
        var stored = new StoredSettings(Nothing);
        var root = new ConfigurationBuilder().Add(stored).Build();
        var told = 0;
        Microsoft.Extensions.Primitives.ChangeToken.OnChange(root.GetReloadToken, () => told++);

        stored.Take(Some.TenantSettings);
        stored.Take(Some.TenantSettings with { LastTurn = 9 });
        Assert.Equal(1, told);

        stored.Take(new TenantSettings());
        Assert.Equal((2, null), (told, root["Incidents:ResponseChannel"]));
    }

    private static IConfigurationRoot Read(TenantSettings settings, IReadOnlySet<string> deployed)
    {
        var stored = new StoredSettings(deployed);
        stored.Take(settings);
        return new ConfigurationBuilder().Add(stored).Build();
    }
}
