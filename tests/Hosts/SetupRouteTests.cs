using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Setup;
using TeamsIsms.Teams;
using RoleNeeded = TeamsIsms.Teams.RoleNeeded;

namespace TeamsIsms.Tests.Hosts;

/// <summary>An empty tenant is set up from a chat, over real HTTP, storage and the stand-in's directory.</summary>
public sealed class SetupRouteTests : IAsyncLifetime
{
    private SetupApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await SetupApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Roles_come_into_force_when_the_directory_is_read_again_and_the_new_manager_may_act()
    {
        var begun = await _app.Bot.SayAsync("設定", SetupApp.Administrator);
        var before = await _app.Bot.SayAsync("簽閱", SetupApp.Manager);
        foreach (var role in SetupCheck.Needed)
        {
            await _app.TapAsync("setup.addGroup", SetupApp.Administrator, ("role", role.ToString()), ("group", $"ISMS-{role}"));
        }

        var twice = await _app.TapAsync("setup.addGroup", SetupApp.Administrator, ("role", "SecurityManager"), ("group", TenantRoles.Group("SecurityManager").ToString()));
        await _app.RefreshAsync();
        var done = await _app.TapAsync("setup.check", SetupApp.Administrator);
        var after = await _app.Bot.SayAsync("簽閱", SetupApp.Manager);

        Assert.Contains("還沒有人擔任：資通安全管理者、主任委員、應變小組 等，另有 3 項", begun, StringComparison.Ordinal);
        Assert.Contains(new RoleNeeded().Say(Languages.Chinese), before, StringComparison.Ordinal);
        Assert.Contains(new GroupThereAlready("ISMS-SecurityManager").Say(Languages.Chinese), twice, StringComparison.Ordinal);
        Assert.Contains("每個必要角色都有人擔任", done, StringComparison.Ordinal);
        Assert.DoesNotContain(new RoleNeeded().Say(Languages.Chinese), after, StringComparison.Ordinal);
        Assert.Equal(SetupCheck.Needed.Count, (await _app.SettingsAsync()).Roles.Count);
    }

    [Fact]
    public async Task A_group_that_is_not_there_or_not_alone_is_refused_and_one_that_was_taken_out_is_said_to_be_gone()
    {
        var nowhere = await _app.TapAsync("setup.addGroup", SetupApp.Administrator, ("role", "SecurityManager"), ("group", "沒有這個群組"));
        var member = await _app.TapAsync("setup.addGroup", SetupApp.Administrator, ("role", "Member"), ("group", "全體同仁"));
        var fixedOne = await _app.TapAsync("setup.addGroup", SetupApp.Administrator, ("role", "Administrator"), ("group", "全體同仁"));
        var gone = await _app.TapAsync("setup.removeGroup", SetupApp.Administrator, ("key", $"SecurityManager|{Guid.Empty}"));

        Assert.Contains(new GroupNotFound("沒有這個群組", 0).Say(Languages.Chinese), nowhere, StringComparison.Ordinal);
        Assert.Contains(new RoleNotChosen().Say(Languages.Chinese), member, StringComparison.Ordinal);
        Assert.Contains(new SetByDeployment("Roles:Administrator").Say(Languages.Chinese), fixedOne, StringComparison.Ordinal);
        Assert.Contains(new SettingGone().Say(Languages.Chinese), gone, StringComparison.Ordinal);
        Assert.Empty((await _app.SettingsAsync()).Roles);
    }

    [Fact]
    public async Task What_is_set_is_read_by_the_features_at_once_and_by_another_process_from_storage()
    {
        await _app.TapAsync("setup.addAuthority", SetupApp.Administrator, ("name", "數位發展部"), ("ruleSet", "tw-csma"), ("portal", "https://report.example.tw/"));
        await _app.TapAsync("setup.addTurn", SetupApp.Administrator, ("person", SetupApp.Manager.ToString()), ("weekdays", "Friday,Monday"), ("start", "22:00"), ("end", "06:00"));
        await _app.TapAsync("setup.reminders", SetupApp.Administrator, ("remindDays", "5、20，0"));
        await _app.TapAsync("setup.language", SetupApp.Administrator, ("language", "en"));
        var unreadable = await _app.TapAsync("setup.reminders", SetupApp.Administrator, ("remindDays", "soon"));
        var (incidents, rules, campaigns) = Read(_app.Bot.Services);
        var other = new StoredSettings(new HashSet<string>());
        other.Take(await _app.SettingsAsync());
        Assert.True(other.TryGet("Incidents:OnCall:0:Weekdays:1", out var day));

        Assert.Equal(["數位發展部"], rules.Authorities.Select(authority => authority.Name));
        Assert.Equal((SetupApp.Manager, new TimeOnly(22, 0)), (incidents.OnCall[0].Person, incidents.OnCall[0].Start));
        Assert.Equal(("20, 5, 0", "Friday"), (campaigns.RemindDays, day));
        Assert.Contains("soon", unreadable, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_channel_in_which_an_administrator_asks_becomes_the_response_channel()
    {
        static Activity InChannel(Activity activity) => activity with
        {
            Conversation = activity.Conversation! with { Id = "19:response@thread.tacv2;messageid=1", ConversationType = "channel" }, // every activity has one
        };

        await _app.Bot.SayAsync("設定", SetupApp.Manager, InChannel);
        var refused = await _app.Bot.TapAsync("setup.channel", SetupApp.Manager, "r1", InChannel);
        var elsewhere = await _app.TapAsync("setup.channel", SetupApp.Administrator);
        var set = await _app.Bot.TapAsync("setup.channel", SetupApp.Administrator, "r2", InChannel);
        var listed = await _app.Bot.TapAsync("setup.show", SetupApp.Administrator, "r3", InChannel, ("step", "Roles"));
        var unset = await _app.TapAsync("setup.noChannel", SetupApp.Administrator);

        Assert.Contains(new RoleNeeded().Say(Languages.Chinese), refused, StringComparison.Ordinal);
        Assert.Contains(new ChannelNeeded().Say(Languages.Chinese), elsewhere, StringComparison.Ordinal);
        Assert.Contains("這是應變小組的頻道", set, StringComparison.Ordinal);
        Assert.Contains(new SetupInPersonalChat().Say(Languages.Chinese), listed, StringComparison.Ordinal);
        Assert.Contains("未設定頻道", unset, StringComparison.Ordinal);
        Assert.Null(Read(_app.Bot.Services).Incidents.ResponseChannel);
    }

    [Fact]
    public async Task Nobody_else_sets_anything_up()
    {
        var said = await _app.Bot.SayAsync("設定", SetupApp.Manager);
        var tapped = await _app.TapAsync("setup.addGroup", SetupApp.Manager, ("role", "Administrator"), ("group", "全體同仁"));

        Assert.All([said, tapped], answer => Assert.Contains(new RoleNeeded().Say(Languages.Chinese), answer, StringComparison.Ordinal));
    }

    private static (IncidentOptions Incidents, RuleOptions Rules, TeamsIsms.Campaigns.CampaignOptions Campaigns) Read(IServiceProvider services) => (
        services.GetRequiredService<IOptions<IncidentOptions>>().Value,
        services.GetRequiredService<IOptions<RuleOptions>>().Value,
        services.GetRequiredService<IOptions<TeamsIsms.Campaigns.CampaignOptions>>().Value);
}
