using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Who is told of a case, over a scripted connector: each card once, and every copy as the case stands.</summary>
public sealed class CaseNoticeTests : IAsyncLifetime
{
    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _app = await CaseApp.StartAsync(services => services
            .AddDelivery()
            .AddIncidentNotices()
            .AddSingleton(Options.Create(new IncidentOptions
            {
                ResponseChannel = CaseApp.Channel,
                OnCall = [new OnCallOptions { Person = CaseApp.SecondHandler, Start = new(18, 0), End = new(23, 0) }],
            })));
        _app.Bot.Wire.Answer(
            $"POST {Some.ServiceUrl}v3/conversations", HttpStatusCode.Created, $$"""{"id":"{{CaseApp.Channel}};messageid=500","activityId":"500"}""");
        _app.Bot.Wire.Answer(Put($"{CaseApp.Channel};messageid=500", "500"), HttpStatusCode.OK, """{"id":"500"}""");
        _app.Bot.Wire.Answer(Put("a:1personal", "card-1"), HttpStatusCode.OK, """{"id":"card-1"}""");
        var chats = _app.Bot.Services.GetRequiredService<ConversationTable>();
        await _app.Bot.Services.GetRequiredService<ChannelTable>().MetAsync(
            CaseApp.Channel, CaseApp.Channel, Some.ServiceUrl, TestContext.Current.CancellationToken);
        foreach (var person in (Guid[])[CaseApp.Staff, CaseApp.Handler, CaseApp.SecondHandler, Some.SecurityManager, CaseApp.SecondManager, Some.Chair])
        {
            await chats.MetAsync(person, $"a:{person:N}", Some.ServiceUrl, TestContext.Current.CancellationToken);
            _app.Bot.Wire.Answer(
                $"POST {Some.ServiceUrl}v3/conversations/a%3A{person:N}/activities", HttpStatusCode.Created, $$"""{"id":"c-{{person:N}}"}""");
            _app.Bot.Wire.Answer(Put($"a:{person:N}", $"c-{person:N}"), HttpStatusCode.OK, """{"id":"1"}""");
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_new_report_stands_in_the_channel_and_before_the_team_once_however_often_it_is_told()
    {
        var id = await _app.ReportedAsync(("private", "true"));
        var notices = await _app.NoticesAsync();

        await Task.WhenAll(notices.Concat(notices).Select(RunAsync));
        await RunAsync(notices[0]);

        Assert.Single(Posts("/v3/conversations"));
        foreach (var person in (Guid[])[CaseApp.Handler, CaseApp.SecondHandler, Some.SecurityManager, CaseApp.SecondManager])
        {
            Assert.Single(Posts($"/v3/conversations/a%3A{person:N}/activities"));
        }

        Assert.DoesNotContain("林曉彤", Regex.Unescape(Posts("/v3/conversations")[0].Body ?? ""), StringComparison.Ordinal);
        Assert.Contains(id.ToString(), Posts("/v3/conversations")[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_on_call_is_called_instead_of_everybody()
    {
        _app.Bot.Clock.Advance(TimeSpan.FromHours(9)); // 19:00 in Taipei
        await _app.ReportedAsync();

        await RunAllAsync();

        Assert.Empty(Posts($"/v3/conversations/a%3A{CaseApp.Handler:N}/activities"));
        Assert.Single(Posts($"/v3/conversations/a%3A{CaseApp.SecondHandler:N}/activities"));
    }

    [Fact]
    public async Task A_step_draws_every_card_again_and_the_reporter_hears_of_it()
    {
        await _app.TriagedAsync();

        await RunAllAsync();

        Assert.NotEmpty(Puts("500"));
        Assert.NotEmpty(Puts($"c-{Some.SecurityManager:N}"));
        Assert.NotEmpty(Puts("card-1"));
        Assert.Single(Posts($"/v3/conversations/a%3A{CaseApp.Staff:N}/activities"));
    }

    [Fact]
    public async Task A_restricted_case_leaves_the_cards_of_those_it_does_not_name()
    {
        var id = await _app.ReportedAsync();
        await RunAllAsync();
        await _app.TapAsync("incident.restrict", Some.SecurityManager, ("id", id.ToString()), ("people", CaseApp.Handler.ToString()));

        await RunAllAsync();

        Assert.DoesNotContain("勒索軟體", Regex.Unescape(Puts("500")[^1].Body ?? ""), StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體", Regex.Unescape(Puts($"c-{CaseApp.SecondHandler:N}")[^1].Body ?? ""), StringComparison.Ordinal);
        Assert.Contains("勒索軟體", Regex.Unescape(Puts($"c-{CaseApp.Handler:N}")[^1].Body ?? ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_hour_warns_once_for_each_step_and_a_look_that_was_missed_loses_none()
    {
        await _app.ConfirmedAsync();
        await RunAllAsync();
        var warned = new List<int>();
        foreach (var minutes in (int[])[14, 2, 0, 15, 35])
        {
            _app.Bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await _app.Bot.Services.GetRequiredService<CaseDueRun>().RunAsync(_app.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
            warned.Add((await _app.NoticesAsync()).Count(notice => notice.Kind == CaseNoticeKind.Warning));
        }

        Assert.Equal([0, 1, 0, 1, 1], warned);
    }

    [Fact]
    public async Task A_missed_clock_reaches_the_chair_too()
    {
        var id = await _app.ConfirmedAsync();
        await RunAllAsync();
        _app.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await _app.Bot.Services.GetRequiredService<CaseDueRun>().RunAsync(_app.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        await RunAllAsync();

        Assert.Contains(id.ToString(), Assert.Single(Posts($"/v3/conversations/a%3A{Some.Chair:N}/activities")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_that_is_down_leaves_the_notice_for_later()
    {
        await _app.ReportedAsync();
        var notice = Assert.Single(await _app.NoticesAsync());
        _app.Bot.Wire.Answer($"POST {Some.ServiceUrl}v3/conversations/a%3A{CaseApp.Colleague:N}/activities", HttpStatusCode.OK);
        var handler = $"POST {Some.ServiceUrl}v3/conversations/a%3A{CaseApp.Handler:N}/activities";
        _app.Bot.Wire.Answer(handler, HttpStatusCode.ServiceUnavailable);

        await RunAsync(notice); // the first answer is the good one
        await RunAsync(notice with { Kind = CaseNoticeKind.TriageOverdue, Step = "1" });

        var again = await _app.Queues.GetQueueClient(TeamsIsms.Storage.QueueNames.IncidentNotice).PeekMessagesAsync(32, TestContext.Current.CancellationToken);
        var waiting = await _app.Queues.GetQueueClient(TeamsIsms.Storage.QueueNames.IncidentNotice).GetPropertiesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(again.Value); // put back with a pause
        Assert.True(waiting.Value.ApproximateMessagesCount >= 1);
    }

    private async Task RunAllAsync()
    {
        foreach (var notice in await _app.NoticesAsync())
        {
            await RunAsync(notice);
        }
    }

    private Task RunAsync(CaseNotice notice) =>
        _app.Bot.Services.GetRequiredService<CaseNoticeRun>().RunAsync(notice, TestContext.Current.CancellationToken);

    private List<ScriptedRequest> Posts(string path) => [.. _app.Bot.Wire.Requests
        .Where(request => request.Method == "POST" && request.Address.AbsolutePath.EndsWith(path, StringComparison.Ordinal))];

    private List<ScriptedRequest> Puts(string activity) => [.. _app.Bot.Wire.Requests
        .Where(request => request.Method == "PUT" && request.Address.AbsolutePath.EndsWith($"/activities/{activity}", StringComparison.Ordinal))];

    private static string Put(string conversation, string activity) =>
        $"PUT {Some.ServiceUrl}v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{activity}";
}
