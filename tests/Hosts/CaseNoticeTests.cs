using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Who is told of a case, over a scripted connector: each card once, and every copy as the case stands.</summary>
public sealed class CaseNoticeTests : IAsyncLifetime
{
    private NoticeApp _told = null!; // set before every test

    private CaseApp App => _told.Cases;

    public async ValueTask InitializeAsync() => _told = await NoticeApp.StartAsync(
        new IncidentOptions
        {
            ResponseChannel = CaseApp.Channel,
            OnCall = [new OnCallOptions { Person = CaseApp.SecondHandler, Start = new(18, 0), End = new(23, 0) }],
        },
        CaseApp.Staff,
        CaseApp.Handler,
        CaseApp.SecondHandler,
        Some.SecurityManager,
        CaseApp.SecondManager,
        Some.Chair);

    public ValueTask DisposeAsync() => _told.DisposeAsync();

    [Fact]
    public async Task A_new_report_stands_in_the_channel_and_before_the_team_once_however_often_it_is_told()
    {
        var id = await App.ReportedAsync(("private", "true"));
        var notices = await App.NoticesAsync();

        await Task.WhenAll(notices.Concat(notices).Select(_told.RunAsync));
        await _told.RunAsync(notices[0]);

        Assert.Single(_told.Posts("/v3/conversations"));
        foreach (var person in (Guid[])[CaseApp.Handler, CaseApp.SecondHandler, Some.SecurityManager, CaseApp.SecondManager])
        {
            Assert.Single(_told.Posts(person));
        }

        Assert.DoesNotContain("林曉彤", Regex.Unescape(_told.Posts("/v3/conversations")[0].Body ?? ""), StringComparison.Ordinal);
        Assert.Contains(id.ToString(), _told.Posts("/v3/conversations")[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_on_call_is_called_instead_of_everybody()
    {
        App.Bot.Clock.Advance(TimeSpan.FromHours(9)); // 19:00 in Taipei
        await App.ReportedAsync();

        await _told.RunAllAsync();

        Assert.Empty(_told.Posts(CaseApp.Handler));
        Assert.Single(_told.Posts(CaseApp.SecondHandler));
    }

    [Fact]
    public async Task A_step_draws_every_card_again_and_the_reporter_hears_of_it()
    {
        await App.TriagedAsync();

        await _told.RunAllAsync();

        Assert.NotEmpty(_told.Puts("500"));
        Assert.NotEmpty(_told.Puts($"c-{Some.SecurityManager:N}"));
        Assert.NotEmpty(_told.Puts("card-1"));
        Assert.Single(_told.Posts(CaseApp.Staff));
    }

    [Fact]
    public async Task What_is_added_while_a_new_case_is_being_told_stands_on_the_cards_that_were_on_their_way()
    {
        var id = await App.ReportedAsync();
        var notice = Assert.Single(await App.NoticesAsync());
        App.Bot.Wire.Meanwhile($"POST {Some.ServiceUrl}v3/conversations", async () =>
        {
            await App.TapAsync("incident.entry", CaseApp.Staff, ("id", id.ToString()), ("text", "附件的雜湊值我有留存"));
            await _told.RunAllAsync();
        });

        await _told.RunAsync(notice);

        Assert.Contains("附件的雜湊值我有留存", Regex.Unescape(_told.Puts("500")[^1].Body ?? ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_clock_is_drawn_over_a_form_until_the_case_moves_on()
    {
        var id = await App.TriagedAsync();
        await _told.RunAllAsync();
        await App.TapAsync(
            "incident.wizard", CaseApp.Handler, "tap-form", activity => activity with { ReplyToId = $"c-{CaseApp.Handler:N}" }, ("id", id.ToString()));
        var (held, others) = (Drawn(CaseApp.Handler), Drawn(CaseApp.SecondHandler));

        await _told.RunAsync(new CaseNotice(id, CaseNoticeKind.Changed));

        Assert.Equal(held, Drawn(CaseApp.Handler));
        Assert.True(Drawn(CaseApp.SecondHandler) > others);
        await App.TapAsync("incident.entry", CaseApp.SecondHandler, ("id", id.ToString()), ("text", "已切斷網路"), ("kind", nameof(EntryKind.MeasureTaken)));
        await _told.RunAsync(new CaseNotice(id, CaseNoticeKind.Changed));
        Assert.True(Drawn(CaseApp.Handler) > held);

        int Drawn(Guid person) => _told.Puts($"c-{person:N}")
            .Count(request => request.Address.AbsolutePath.Contains($"a%3A{person:N}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_restricted_case_leaves_the_cards_of_those_it_does_not_name()
    {
        var id = await App.ReportedAsync();
        await _told.RunAllAsync();
        await App.TapAsync("incident.restrict", Some.SecurityManager, ("id", id.ToString()), ("people", CaseApp.Handler.ToString()));

        await _told.RunAllAsync();

        Assert.DoesNotContain("勒索軟體", Regex.Unescape(_told.Puts("500")[^1].Body ?? ""), StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體", Regex.Unescape(_told.Puts($"c-{CaseApp.SecondHandler:N}")[^1].Body ?? ""), StringComparison.Ordinal);
        Assert.Contains("勒索軟體", Regex.Unescape(_told.Puts($"c-{CaseApp.Handler:N}")[^1].Body ?? ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_hour_warns_once_for_each_step_and_a_look_that_was_missed_loses_none()
    {
        await App.ConfirmedAsync();
        await _told.RunAllAsync();
        var warned = new List<int>();
        foreach (var minutes in (int[])[14, 2, 0, 15, 35])
        {
            App.Bot.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await App.Bot.Services.GetRequiredService<CaseDueRun>().RunAsync(App.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
            warned.Add((await App.NoticesAsync()).Count(notice => notice.Kind == CaseNoticeKind.Warning));
        }

        Assert.Equal([0, 1, 0, 1, 1], warned);
    }

    [Fact]
    public async Task A_missed_clock_reaches_the_chair_too()
    {
        var id = await App.ConfirmedAsync();
        await _told.RunAllAsync();
        App.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await App.Bot.Services.GetRequiredService<CaseDueRun>().RunAsync(App.Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        await _told.RunAllAsync();

        Assert.Contains(id.ToString(), Assert.Single(_told.Posts(Some.Chair)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_that_is_down_leaves_the_notice_for_later()
    {
        await App.ReportedAsync();
        var notice = Assert.Single(await App.NoticesAsync());
        App.Bot.Wire.Answer(BotApp.ToChat(CaseApp.Colleague), HttpStatusCode.OK);
        var handler = BotApp.ToChat(CaseApp.Handler);
        App.Bot.Wire.Answer(handler, HttpStatusCode.ServiceUnavailable);

        await _told.RunAsync(notice); // the first answer is the good one
        await _told.RunAsync(notice with { Kind = CaseNoticeKind.TriageOverdue, Step = "1" });

        var again = await App.Store.Queues.GetQueueClient(TeamsIsms.Storage.QueueNames.IncidentNotice).PeekMessagesAsync(32, TestContext.Current.CancellationToken);
        var waiting = await App.Store.Queues.GetQueueClient(TeamsIsms.Storage.QueueNames.IncidentNotice).GetPropertiesAsync(TestContext.Current.CancellationToken);
        Assert.Empty(again.Value); // put back with a pause
        Assert.True(waiting.Value.ApproximateMessagesCount >= 1);
    }
}
