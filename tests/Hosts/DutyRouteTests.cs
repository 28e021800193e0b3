using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Duties from the list to the record and the notices, over real HTTP and real storage.</summary>
public sealed class DutyRouteTests : IAsyncLifetime
{
    private DutyApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await DutyApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Those_who_steer_and_audit_see_all_duties_and_the_others_what_is_theirs()
    {
        await _app.RegisterAsync(20);

        var manager = await _app.TapAsync("duty.list", DutyApp.Manager);
        var auditor = await _app.TapAsync("duty.list", DutyApp.Auditor, ("page", "2"));
        var owner = await _app.TapAsync("duty.list", DutyApp.Owner);
        var handler = await _app.Bot.SayAsync("義務", DutyApp.Handler);
        var staff = await _app.Bot.SayAsync("duties", DutyApp.Staff);

        Assert.Contains("剩 20 天", manager, StringComparison.Ordinal);
        Assert.Contains("共 9 項", manager, StringComparison.Ordinal);
        Assert.Contains("社交工程演練", auditor, StringComparison.Ordinal);
        Assert.Contains(Some.Procedure.Title, owner, StringComparison.Ordinal);
        Assert.DoesNotContain("內部稽核", owner, StringComparison.Ordinal);
        Assert.Contains("共 1 項", handler, StringComparison.Ordinal);
        Assert.Contains("緊急應變演練", handler, StringComparison.Ordinal);
        Assert.Contains(new NoDuties().Say(Languages.Chinese), staff, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_responsible_records_it_and_a_second_tap_records_nothing_more()
    {
        (string, string)[] typed = [("kind", "InternalAudit"), ("day", "2026-11-30"), ("evidence", "稽核報告.docx"), ("note", "缺失兩項")];

        var others = await _app.TapAsync("duty.record", DutyApp.Manager, typed);
        var future = await _app.TapAsync("duty.record", DutyApp.Auditor, [.. typed, ("day", "2026-12-02")]);
        var bare = await _app.TapAsync("duty.record", DutyApp.Auditor, [.. typed, ("evidence", "")]);
        var first = await _app.TapAsync("duty.record", DutyApp.Auditor, typed);
        var again = await _app.TapAsync("duty.record", DutyApp.Auditor, typed);
        var duty = await _app.FindAsync(DutyKind.InternalAudit);

        Assert.Contains(new DutyOfOthers().Say(Languages.Chinese), others, StringComparison.Ordinal);
        Assert.Contains(new DutyInFuture(new DateOnly(2026, 12, 1)).Say(Languages.Chinese), future, StringComparison.Ordinal);
        Assert.Contains(new DutyEvidenceNeeded(300).Say(Languages.Chinese), bare, StringComparison.Ordinal);
        Assert.Contains("稽核報告.docx", first, StringComparison.Ordinal);
        Assert.Contains("2027/11/30", first, StringComparison.Ordinal);
        Assert.Contains(new DutyRecorded(new DateOnly(2026, 11, 30)).Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 11, 30), 1), (duty.Last!.On, duty.Trail.Sequence));
    }

    [Fact]
    public async Task The_security_manager_names_a_person_with_a_reason_and_then_only_that_person_records()
    {
        (string, string)[] typed = [("kind", "ResponseDrill"), ("months", "6"), ("person", "張稽核"), ("reason", "主管機關要求")];

        var refused = await _app.TapAsync("duty.change", DutyApp.Auditor, typed);
        var unknown = await _app.TapAsync("duty.change", DutyApp.Manager, [.. typed, ("person", "查無此人")]);
        var changed = await _app.TapAsync("duty.change", DutyApp.Manager, typed);
        var hidden = await _app.TapAsync("duty.show", DutyApp.Handler, ("kind", "ResponseDrill"));
        var recorded = await _app.TapAsync(
            "duty.record", DutyApp.Auditor, ("kind", "ResponseDrill"), ("day", "2026-12-01"), ("evidence", "https://example.tw/drill"));
        var forged = await _app.TapAsync("duty.show", DutyApp.Manager, ("kind", "7"));

        Assert.DoesNotContain("每 6 個月", refused, StringComparison.Ordinal);
        Assert.Contains("查無此人", unknown, StringComparison.Ordinal);
        Assert.Contains("每 6 個月", changed, StringComparison.Ordinal);
        Assert.Contains(new UnknownDuty().Say(Languages.Chinese), hidden, StringComparison.Ordinal);
        Assert.Contains("2027/06/01", recorded, StringComparison.Ordinal);
        Assert.Contains(new UnknownDuty().Say(Languages.Chinese), forged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_is_told_once_at_each_stage_and_the_security_manager_when_it_is_overdue()
    {
        await _app.Bot.MeetAsync(DutyApp.Owner);
        await _app.Bot.MeetAsync(DutyApp.Manager);
        await _app.RegisterAsync(30);

        await LookAsync(TimeSpan.Zero);
        await LookAsync(TimeSpan.FromHours(1));
        Assert.Single(_app.Bot.Posts(DutyApp.Owner));
        Assert.Empty(_app.Bot.Posts(DutyApp.Manager));

        await LookAsync(TimeSpan.FromHours(9)); // after hours
        await LookAsync(TimeSpan.FromDays(23) - TimeSpan.FromHours(10));
        await LookAsync(TimeSpan.FromHours(1));
        Assert.Equal(2, _app.Bot.Posts(DutyApp.Owner).Count);

        await LookAsync(TimeSpan.FromDays(11)); // a Monday
        await LookAsync(TimeSpan.FromHours(1));

        Assert.Equal(3, _app.Bot.Posts(DutyApp.Owner).Count);
        Assert.Contains("document.confirmReview", _app.Bot.Posts(DutyApp.Owner)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("document.confirmReview", Assert.Single(_app.Bot.Posts(DutyApp.Manager)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_at_once_is_asked_once_and_shown_to_the_owner_until_it_is_done()
    {
        await _app.Bot.MeetAsync(DutyApp.Owner);
        await _app.RegisterAsync(200);
        (string, string)[] typed = [("trigger", "Law"), ("documents", Some.Procedure.Id.ToString()), ("reason", "資通安全管理法修正")];

        var refused = await _app.TapAsync("duty.trigger", DutyApp.Auditor, typed);
        var form = await _app.TapAsync("duty.trigger", DutyApp.Manager);
        var wrong = await _app.TapAsync("duty.trigger", DutyApp.Manager, [.. typed, ("documents", "tier1")]);
        var bare = await _app.TapAsync("duty.trigger", DutyApp.Manager, [.. typed, ("reason", " ")]);
        var asked = await _app.TapAsync("duty.trigger", DutyApp.Manager, typed);
        await _app.TapAsync("duty.trigger", DutyApp.Manager, typed);
        var owner = await _app.TapAsync("duty.list", DutyApp.Owner);
        await LookAsync(TimeSpan.Zero);
        var task = Assert.Single(await _app.TasksAsync());

        Assert.DoesNotContain("2026/12/08", refused, StringComparison.Ordinal);
        Assert.Contains(Some.Procedure.Id.ToString(), form, StringComparison.Ordinal);
        Assert.Contains(new ReviewReasonNeeded().Say(Languages.Chinese), bare, StringComparison.Ordinal);
        Assert.Contains(new ReviewDocumentsNeeded().Say(Languages.Chinese), wrong, StringComparison.Ordinal);
        Assert.Contains("資通安全管理法修正", wrong, StringComparison.Ordinal);
        Assert.All([asked, owner], list => Assert.Contains("2026/12/08", list, StringComparison.Ordinal));
        Assert.Equal((ReviewTrigger.Law, 1), (task.Trigger, task.Trail.Sequence));
        Assert.Contains("資通安全管理法修正", Assert.Single(_app.Bot.Posts(DutyApp.Owner)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_is_done_when_an_approver_agrees_that_nothing_changes()
    {
        await _app.Bot.MeetAsync(DutyApp.Owner);
        await _app.Bot.MeetAsync(DutyApp.Manager);
        await _app.RegisterAsync(5);
        var id = Some.Procedure.Id.ToString();
        await _app.TapAsync("duty.trigger", DutyApp.Manager, ("trigger", "Scope"), ("documents", id), ("reason", "新增機房"));
        _app.Bot.Clock.Advance(TimeSpan.FromHours(1));

        var others = await _app.TapAsync("document.confirmReview", DutyApp.Auditor, ("id", id));
        await _app.TapAsync("document.confirmReview", DutyApp.Owner, ("id", id));
        await _app.MirrorAsync();
        var waiting = await _app.TapAsync("duty.list", DutyApp.Owner);
        var request = (await _app.DocumentAsync()).Confirmation!; // just asked
        await _app.TapAsync("approval.approve", DutyApp.Manager, ("subject", "documentReview"), ("id", id), ("version", request.Stamp));
        await _app.MirrorAsync();
        var done = await _app.TapAsync("duty.list", DutyApp.Owner);

        Assert.Contains(new OwnerNeeded().Say(Languages.Chinese), others, StringComparison.Ordinal);
        Assert.Contains("立即審查", waiting, StringComparison.Ordinal);
        Assert.DoesNotContain("立即審查", done, StringComparison.Ordinal);
        Assert.Contains("2027/12/01", done, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_owner_left_a_document_controller_is_told_to_name_another()
    {
        var controller = Some.Controller.Person;
        await _app.Store.WriteAsync(
            _app.Bot.Services.GetRequiredService<RecentPeople>(),
            Some.Named(DutyApp.Owner, "曾文件") with { Enabled = false },
            Some.Named(controller, "文管中", Role.DocumentController));
        await _app.Bot.MeetAsync(controller);
        await _app.RegisterAsync(20);

        await LookAsync(TimeSpan.Zero);
        var form = await _app.TapAsync("document.change", controller, ("id", Some.Procedure.Id.ToString()));

        Assert.Contains("document.change", Assert.Single(_app.Bot.Posts(controller)), StringComparison.Ordinal);
        Assert.Contains(Some.Procedure.Title, form, StringComparison.Ordinal);
    }

    private Task LookAsync(TimeSpan later)
    {
        _app.Bot.Clock.Advance(later);
        return _app.LookAsync();
    }
}
