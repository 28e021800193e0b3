using TeamsIsms.Setup;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>The administrator's guide from a tenant in which nothing is set up to the first campaign that runs.</summary>
public sealed class SetupScenarioTests : IAsyncLifetime
{
    private const string Locale = "zh-TW";

    private SandboxProcess _sandbox = null!; // set before every test

    private CampaignStage Stage => new(_sandbox);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _sandbox = await SandboxProcess.StartAsync(60, Stop, "--bare");

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task A_bare_tenant_is_set_up_in_Teams_and_its_first_campaign_runs()
    {
        var early = await Stage.TapAsync(Stage.Manager, Locale, "campaign.new", null);
        var begun = await SetUpAsync("setup.check");
        foreach (var role in SetupCheck.Needed)
        {
            await SetUpAsync("setup.addGroup", ("role", role.ToString()), ("group", $"ISMS-{role}"));
        }

        await SetUpAsync("setup.addAuthority", ("name", "數位發展部"), ("ruleSet", "tw-csma"), ("portal", "https://report.example.tw/"));
        await SetUpAsync("setup.addTurn", ("person", Stage.Handler.ToString()));
        await SetUpAsync("setup.reminders", ("remindDays", "7, 1"));
        await _sandbox.Control.AdvanceAsync(TimeSpan.FromMinutes(11), Stop); // the look for a directory that is to be read
        await SandboxControl.EventuallyAsync(
            async () => (await SetUpAsync("setup.check")).Words.Contains(SetupWords.Text.Say(TeamsIsms.Kernel.Languages.Chinese, "RolesDone"), StringComparison.Ordinal)
                || (await SetUpAsync("setup.check")).Words.Contains(SetupWords.Text.Say(TeamsIsms.Kernel.Languages.Chinese, "RolesAlone", "資通安全管理者"), StringComparison.Ordinal),
            Stop);
        var id = await Stage.StartAsync(Locale);

        Assert.True(early.IsSentence);
        Assert.Contains("還沒有人擔任", begun.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("待設定", (await SetUpAsync("setup.check")).Words, StringComparison.Ordinal);
        Assert.NotNull(await Stage.SeesAsync(Stage.Staff, id, "campaign.open"));
    }

    private Task<CampaignAnswer> SetUpAsync(string verb, params (string Name, string? Value)[] data) =>
        Stage.TapAsync(Stage.Administrator, Locale, verb, null, data);
}
