using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Files that were sent with the sentence that opens a report: the case that is made of it takes them.</summary>
public sealed class ReportFilesTests : IAsyncLifetime
{
    // From an address that is not allowed, so that what becomes of it is known without any wire.
    private static readonly AttachedFile File = new(IsPicture: false, "https://elsewhere.example/a", "信件.eml", Some.ServiceUrl);

    private NoticeApp _told = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IncomingTable Incoming => _told.Bot.Services.GetRequiredService<IncomingTable>();

    public async ValueTask InitializeAsync() => _told = await NoticeApp.StartAsync(new IncidentOptions(), CaseApp.Staff);

    public ValueTask DisposeAsync() => _told.DisposeAsync();

    [Fact]
    public async Task They_are_owed_with_the_report_and_told_of_once()
    {
        await SendAsync("m1");
        var id = await _told.Cases.ReportedAsync();
        var notice = Assert.Single(await _told.Cases.NoticesAsync(), one => one.Kind == CaseNoticeKind.FilesSent);
        _told.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync("m2");

        await _told.RunAsync(notice);
        await _told.RunAsync(notice);

        var said = Regex.Unescape(Assert.Single(_told.Posts(CaseApp.Staff)).Body ?? "");
        Assert.Contains(new FileFromElsewhere(File.Name).Say(Languages.Chinese), said, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), said, StringComparison.Ordinal);
        Assert.Single(await WaitingAsync()); // what came after the report belongs to another one
    }

    [Fact]
    public async Task A_connector_that_breaks_leaves_them_waiting_until_the_person_was_told()
    {
        _told.Bot.Wire.Break(BotApp.ToChat(CaseApp.SecondHandler));
        await _told.Bot.MeetAsync(CaseApp.SecondHandler);
        await Incoming.KeepAsync(
            CaseApp.SecondHandler, "m1", [File], _told.Bot.Clock.GetUtcNow(), Stop);
        await _told.Cases.TapAsync("incident.report", CaseApp.SecondHandler, ("what", "收到可疑郵件"));
        var notice = Assert.Single(await _told.Cases.NoticesAsync(), one => one.Kind == CaseNoticeKind.FilesSent);

        await _told.RunAsync(notice);
        Assert.Single(await Incoming.ReadAsync(CaseApp.SecondHandler, _told.Bot.Clock.GetUtcNow(), Stop));
        _told.Bot.Clock.Advance(TimeSpan.FromMinutes(3));
        await _told.RunAsync(notice);

        Assert.Equal(2, _told.Posts(CaseApp.SecondHandler).Count);
        Assert.Empty(await Incoming.ReadAsync(CaseApp.SecondHandler, _told.Bot.Clock.GetUtcNow(), Stop));
    }

    [Fact]
    public async Task A_report_without_files_owes_nothing_about_them()
    {
        await _told.Cases.ReportedAsync();

        Assert.DoesNotContain(await _told.Cases.NoticesAsync(), one => one.Kind == CaseNoticeKind.FilesSent);
    }

    private Task SendAsync(string message) => Incoming.KeepAsync(CaseApp.Staff, message, [File], _told.Bot.Clock.GetUtcNow(), Stop);

    private Task<IReadOnlyList<KeyValuePair<string, AttachedFile>>> WaitingAsync() =>
        Incoming.ReadAsync(CaseApp.Staff, _told.Bot.Clock.GetUtcNow(), Stop);
}
