using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Who sees what: lists, names that are kept back, and the team's channel.</summary>
public sealed partial class IncidentRouteTests
{
    [Fact]
    public async Task The_manager_agrees_with_the_level_by_the_button_of_the_card()
    {
        var id = await _app.ConfirmedAsync();
        await TapAsync("incident.notified", CaseApp.Handler, id.ToString());

        Assert.Contains("incident.agreeLevel", await TapAsync("incident.card", Some.SecurityManager, id.ToString()), StringComparison.Ordinal);
        await TapAsync("incident.agreeLevel", Some.SecurityManager, id.ToString());

        Assert.Equal(Some.SecurityManager, (await _app.IncidentAsync(id)).LevelAgreed?.By);
    }

    [Fact]
    public async Task The_team_has_a_list_and_nobody_else_does()
    {
        var id = await _app.ReportedAsync();
        var secret = await _app.ReportedAsync();
        await TapAsync("incident.restrict", Some.SecurityManager, secret.ToString());

        var list = await TapAsync("incident.list", CaseApp.Handler, "");

        Assert.Contains(id.ToString(), list, StringComparison.Ordinal);
        Assert.DoesNotContain(secret.ToString(), list, StringComparison.Ordinal);
        Assert.Contains(new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), await TapAsync("incident.list", CaseApp.Staff, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_reporters_name_is_for_the_security_manager_alone()
    {
        var id = await _app.ReportedAsync(("private", "true"));

        Assert.DoesNotContain("林曉彤", await TapAsync("incident.card", CaseApp.Handler, id.ToString()), StringComparison.Ordinal);
        Assert.Contains("林曉彤", await TapAsync("incident.card", Some.SecurityManager, id.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_channel_everybody_reads_what_the_whole_team_may_see()
    {
        var id = await _app.ReportedAsync(("private", "true"));

        var shown = await _app.TapAsync("incident.card", Some.SecurityManager, "tap-channel", InChannel, ("id", id.ToString()));
        var elsewhere = await _app.TapAsync(
            "incident.card", Some.SecurityManager, "tap-elsewhere", activity => InChannel(activity, "19:other@thread.tacv2"), ("id", id.ToString()));

        Assert.DoesNotContain("林曉彤", shown, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), shown, StringComparison.Ordinal);
        Assert.Contains(new PersonalChatOnly().Say(Languages.Chinese), elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_team_writes_in_a_cases_thread_stands_in_its_timeline()
    {
        var id = await _app.ConfirmedAsync();
        var thread = $"{CaseApp.Channel};messageid=100";
        await new CaseThreadTable(_app.Store.Tables).SaveAsync(
            id,
            new ConversationReference(thread, Some.ServiceUrl),
            "100",
            _app.Bot.Clock.GetUtcNow(),
            TestContext.Current.CancellationToken);
        _app.Bot.Wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(thread)}/activities/message-in-thread",
            System.Net.HttpStatusCode.Created,
            """{"id":"101"}""");

        var said = await _app.SayAsync("已聯絡廠商到場", CaseApp.SecondHandler, message => InChannel(message, CaseApp.Channel, "100") with { Id = "message-in-thread" });

        Assert.Contains(id.ToString(), said, StringComparison.Ordinal);
        Assert.Contains("已聯絡廠商到場", await TapAsync("incident.card", CaseApp.Handler, id.ToString(), ("view", "timeline")), StringComparison.Ordinal);
    }

    private static Activity InChannel(Activity activity) => InChannel(activity, CaseApp.Channel);

    private static Activity InChannel(Activity activity, string channel, string root = "1") => activity with
    {
        Conversation = new ConversationAccount
        {
            Id = $"{channel};messageid={root}",
            ConversationType = "channel",
            TenantId = Some.Tenant.ToString(),
        },
    };
}
