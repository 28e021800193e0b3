using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The buttons of incidents over real HTTP and real storage: who may, who may not, and what a second tap gets.</summary>
public sealed partial class IncidentRouteTests : IAsyncLifetime
{
    private static readonly string[] Verbs =
    [
        "incident.card", "incident.takeCharge", "incident.dismiss", "incident.confirmDismissal", "incident.wizard", "incident.confirm",
        "incident.raise", "incident.lower", "incident.contain", "incident.recover", "incident.roles", "incident.entry", "incident.task",
        "incident.taskDone", "incident.custody", "incident.restrict", "incident.correctAware", "incident.agreeAware", "incident.review",
        "incident.close", "incident.reopen", "incident.notified", "incident.channelFailed", "incident.supplemented",
        "incident.levelReviewed", "incident.controlNotified", "incident.reportSubmitted", "incident.clarify", "incident.reportAccepted",
        "incident.extend", "incident.told", "incident.convert", "incident.duplicate", "incident.agreeLevel", "incident.waive", "incident.binder",
    ];

    // What the fields of some of them need before a case is looked for.
    private static readonly (string, string)[] Filled =
        [("aware", "2026-12-01"), ("awareTime", "08:00"), ("until", "2027-01-31"), ("of", "INC-2026-0001"), ("holder", CaseApp.Handler.ToString())];

    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_case_that_is_not_yours_and_one_that_does_not_exist_get_the_same_answer()
    {
        var id = await _app.ConfirmedAsync();
        var before = await _app.IncidentAsync(id);
        foreach (var verb in Verbs)
        {
            var foreign = await TapAsync(verb, CaseApp.Colleague, id.ToString(), Filled);

            Assert.Contains(new UnknownCase().Say(Languages.Chinese), foreign, StringComparison.Ordinal);
            Assert.Equal(foreign, await TapAsync(verb, CaseApp.Colleague, "INC-2026-0999", Filled));
            Assert.Equal(foreign, await TapAsync(verb, CaseApp.Handler, "nonsense", Filled));
        }

        Assert.Equal(before.Trail, (await _app.IncidentAsync(id)).Trail);
    }

    [Fact]
    public async Task A_restricted_case_is_for_those_it_names()
    {
        var id = await _app.ConfirmedAsync();
        await TapAsync("incident.restrict", Some.SecurityManager, id.ToString(), ("people", CaseApp.Handler.ToString()));
        foreach (var verb in Verbs)
        {
            Assert.Contains(
                new UnknownCase().Say(Languages.Chinese),
                await TapAsync(verb, CaseApp.SecondHandler, id.ToString(), Filled),
                StringComparison.Ordinal);
        }

        Assert.Contains(id.ToString(), await TapAsync("incident.card", CaseApp.Handler, id.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reporter_sees_the_receipt_and_steers_nothing()
    {
        var id = await _app.TriagedAsync();

        Assert.DoesNotContain("incident.wizard", await TapAsync("incident.card", CaseApp.Staff, id.ToString()), StringComparison.Ordinal);
        Assert.DoesNotContain("incident.wizard", await TapAsync("incident.confirm", CaseApp.Staff, id.ToString(), Level2), StringComparison.Ordinal);
        Assert.Equal(IncidentStatus.Triage, (await _app.IncidentAsync(id)).Status);
    }

    [Fact]
    public async Task Taking_charge_twice_shows_the_state_there_is_and_is_told_once()
    {
        var id = await _app.ReportedAsync();
        await _app.NoticesAsync();

        var first = await TapAsync("incident.takeCharge", CaseApp.Handler, id.ToString());
        var again = await TapAsync("incident.takeCharge", CaseApp.SecondHandler, id.ToString());

        Assert.Contains("incident.wizard", first, StringComparison.Ordinal);
        Assert.Contains("incident.wizard", again, StringComparison.Ordinal);
        Assert.Equal(CaseApp.Handler, (await _app.IncidentAsync(id)).TakenBy);
        Assert.Equal(
            [CaseNoticeKind.Changed, CaseNoticeKind.TakenInCharge], (await _app.NoticesAsync()).Select(notice => notice.Kind).Order());
    }

    [Fact]
    public async Task A_dismissal_takes_two_people()
    {
        var id = await _app.TriagedAsync();

        await TapAsync("incident.dismiss", CaseApp.Handler, id.ToString(), ("reason", "FalseAlarm"), ("note", "內部測試"));
        await TapAsync("incident.confirmDismissal", CaseApp.Handler, id.ToString());
        Assert.Equal(IncidentStatus.Triage, (await _app.IncidentAsync(id)).Status);

        await TapAsync("incident.confirmDismissal", CaseApp.SecondHandler, id.ToString());

        Assert.Equal(IncidentStatus.NotAnIncident, (await _app.IncidentAsync(id)).Status);
        var kinds = (await _app.NoticesAsync()).Select(notice => notice.Kind).ToList();
        Assert.Contains(CaseNoticeKind.DismissalAsked, kinds);
        Assert.Contains(CaseNoticeKind.Decided, kinds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("Because")]
    public async Task A_dismissal_needs_a_reason_from_the_list(string reason)
    {
        var id = await _app.TriagedAsync();

        var answer = await TapAsync("incident.dismiss", CaseApp.Handler, id.ToString(), ("reason", reason));

        Assert.Contains(new DismissalReasonNeeded().Say(Languages.Chinese), answer, StringComparison.Ordinal);
        Assert.Null((await _app.IncidentAsync(id)).Dismissal);
    }

    [Fact]
    public async Task The_wizard_shows_the_level_before_anybody_confirms_it()
    {
        var id = await _app.TriagedAsync();

        var asked = await TapAsync("incident.wizard", CaseApp.Handler, id.ToString());
        var result = await TapAsync("incident.wizard", CaseApp.Handler, id.ToString(), [.. Level2, ("step", "result")]);

        Assert.Contains("criticalInfrastructure", asked, StringComparison.Ordinal);
        Assert.Contains("incident.confirm", result, StringComparison.Ordinal);
        Assert.Null((await _app.IncidentAsync(id)).Level);
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_come_back_with_the_reason()
    {
        var id = await _app.TriagedAsync();
        (string, string)[] answers = [("core", "false"), ("criticalInfrastructure", "true"), ("integrity", "minor")];

        var shown = await TapAsync("incident.confirm", CaseApp.Handler, id.ToString(), answers);

        Assert.Contains(new CriticalInfrastructureIsCore().Say(Languages.Chinese), shown, StringComparison.Ordinal);
        Assert.Contains("incident.wizard", shown, StringComparison.Ordinal);
        Assert.Equal(IncidentStatus.Triage, (await _app.IncidentAsync(id)).Status);
    }

    [Fact]
    public async Task Confirming_without_an_answer_asks_the_questions()
    {
        var id = await _app.TriagedAsync();

        Assert.Contains("criticalInfrastructure", await TapAsync("incident.confirm", CaseApp.Handler, id.ToString()), StringComparison.Ordinal);
        Assert.Null((await _app.IncidentAsync(id)).Level);
    }

    [Fact]
    public async Task A_major_level_proposes_a_meeting_once()
    {
        var id = await _app.ConfirmedAsync();
        await _app.NoticesAsync();

        await TapAsync("incident.raise", CaseApp.Handler, id.ToString(), ("core", "true"), ("integrity", "serious"), ("reason", "擴散"));
        var raised = (await _app.NoticesAsync()).Select(notice => notice.Kind).ToList();
        await TapAsync(
            "incident.raise",
            CaseApp.Handler,
            id.ToString(),
            ("core", "true"),
            ("criticalInfrastructure", "true"),
            ("integrity", "serious"),
            ("reason", "擴散"));

        Assert.Equal(4, (await _app.IncidentAsync(id)).Level?.Level);
        Assert.Equal([CaseNoticeKind.Changed, CaseNoticeKind.Meeting], raised.Order());
        Assert.DoesNotContain(CaseNoticeKind.Meeting, (await _app.NoticesAsync()).Select(notice => notice.Kind));
    }

    [Fact]
    public async Task Lowering_needs_another_person_and_a_reason()
    {
        var id = await _app.ConfirmedAsync();
        (string, string)[] lower = [("core", "false"), ("integrity", "minor")];

        Assert.Contains("原因", await TapAsync("incident.lower", CaseApp.Handler, id.ToString(), lower), StringComparison.Ordinal);
        await TapAsync("incident.lower", CaseApp.Handler, id.ToString(), [.. lower, ("reason", "非核心系統")]);
        await TapAsync("incident.lower", CaseApp.Handler, id.ToString(), ("agree", "true"));
        Assert.Equal(2, (await _app.IncidentAsync(id)).Level?.Level);

        await TapAsync("incident.lower", Some.SecurityManager, id.ToString(), ("agree", "true"));

        Assert.Equal(1, (await _app.IncidentAsync(id)).Level?.Level);
    }

    [Fact]
    public async Task People_are_chosen_by_id_or_name_and_have_to_be_known()
    {
        var id = await _app.ConfirmedAsync();

        await TapAsync("incident.roles", CaseApp.Handler, id.ToString(), ("commander", "吳應變"), ("scribe", CaseApp.Colleague.ToString()));
        var unknown = await TapAsync("incident.roles", CaseApp.Handler, id.ToString(), ("liaison", CaseApp.Stranger.ToString()));

        var incident = await _app.IncidentAsync(id);
        Assert.Equal((CaseApp.SecondHandler, CaseApp.Colleague), (incident.Commander, incident.Scribe));
        Assert.Contains("找不到", unknown, StringComparison.Ordinal);
        Assert.Null(incident.Liaison);
    }

    [Fact]
    public async Task An_incident_goes_from_report_to_closing()
    {
        var id = await _app.ConfirmedAsync();
        var track = (await _app.IncidentAsync(id)).Tracks[0].Key;

        await TapAsync("incident.notified", CaseApp.Handler, id.ToString(), ("track", track));
        await TapAsync("incident.entry", CaseApp.Handler, id.ToString(), ("text", "拔除網路線"));
        await TapAsync("incident.contain", CaseApp.Handler, id.ToString(), ("note", "已隔離"));
        await TapAsync("incident.recover", CaseApp.Handler, id.ToString(), ("note", "業務單位確認正常"));
        await TapAsync("incident.controlNotified", CaseApp.Handler, id.ToString(), ("track", track));
        await TapAsync("incident.review", Some.SecurityManager, id.ToString());
        await TapAsync("incident.reportSubmitted", CaseApp.Handler, id.ToString(), ("track", track));
        var early = await TapAsync("incident.close", Some.SecurityManager, id.ToString());
        await TapAsync("incident.review", Some.SecurityManager, id.ToString(), ("rootCause", "未更新"), ("lessons", "每月更新"));
        await TapAsync("incident.close", Some.SecurityManager, id.ToString());
        await TapAsync("incident.close", Some.SecurityManager, id.ToString());

        var incident = await _app.IncidentAsync(id);
        Assert.Contains(new RootCauseNeeded().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Equal((IncidentStatus.Closed, Some.SecurityManager), (incident.Status, incident.Closing?.By));
        Assert.Single(await _app.NoticesAsync(), notice => notice.Kind == CaseNoticeKind.Closed);

        await TapAsync("incident.reopen", Some.SecurityManager, id.ToString(), ("reason", "又發生"));
        Assert.Equal(IncidentStatus.Triage, (await _app.IncidentAsync(id)).Status);
    }

    [Fact]
    public async Task Another_aware_time_takes_two_people_and_keeps_both_values()
    {
        var id = await _app.ConfirmedAsync();
        var before = (await _app.IncidentAsync(id)).Times.Aware;

        await TapAsync("incident.correctAware", CaseApp.Handler, id.ToString(), ("aware", "2026-12-01"), ("awareTime", "08:00"), ("reason", "廠商來電"));
        await TapAsync("incident.agreeAware", CaseApp.Handler, id.ToString(), ("agree", "true"));
        Assert.Equal(before, (await _app.IncidentAsync(id)).Times.Aware);

        await TapAsync("incident.agreeAware", CaseApp.SecondHandler, id.ToString(), ("agree", "true"));

        var times = (await _app.IncidentAsync(id)).Times;
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 8, 0, 0, Taipei.Offset), times.Aware);
        Assert.Equal(before, Assert.Single(times.Corrections).From);
    }

    [Fact]
    public async Task A_duplicate_leaves_its_earlier_time_with_the_case_that_stays()
    {
        var stays = await _app.TriagedAsync();
        var duplicate = await _app.TriagedAsync(("noticed", "2026-12-01"), ("noticedTime", "08:00"));

        await TapAsync("incident.duplicate", CaseApp.Handler, duplicate.ToString(), ("of", stays.ToString()));

        Assert.Equal((IncidentStatus.Duplicate, stays), ((await _app.IncidentAsync(duplicate)).Status, (await _app.IncidentAsync(duplicate)).DuplicateOf));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 8, 0, 0, Taipei.Offset), (await _app.IncidentAsync(stays)).Times.Aware);
    }

    [Fact]
    public async Task A_conversion_answers_with_the_weakness_and_tells_those_who_handle_it()
    {
        var id = await _app.TriagedAsync();

        var shown = await TapAsync("incident.convert", CaseApp.Handler, id.ToString(), ("reason", "沒有影響"));

        Assert.Contains("WEA-2026-0001", shown, StringComparison.Ordinal);
        Assert.Contains((await _app.NoticesAsync()), notice => notice is { Kind: CaseNoticeKind.Reported, Case.Series: CaseSeries.Weakness });
    }

    [Fact]
    public async Task The_owner_of_a_task_reports_it_done_without_seeing_the_case()
    {
        var id = await _app.ConfirmedAsync();
        await TapAsync("incident.task", CaseApp.Handler, id.ToString(), ("text", "更新防毒"), ("owner", CaseApp.Colleague.ToString()), ("due", "2026-12-05"));

        var done = await TapAsync("incident.taskDone", CaseApp.Colleague, id.ToString(), ("task", "1"), ("result", "已更新"));

        Assert.Contains("謝謝您", done, StringComparison.Ordinal);
        Assert.DoesNotContain("勒索軟體", done, StringComparison.Ordinal);
        Assert.Equal(1, (await _app.IncidentAsync(id)).TasksDone);
        Assert.Contains((await _app.NoticesAsync()), notice => notice.Kind == CaseNoticeKind.TaskGiven && notice.To == CaseApp.Colleague);
    }

    private static (string, string)[] Level2 => [("core", "true"), ("integrity", "minor")];

    private Task<string> TapAsync(string verb, Guid person, string id, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, person, [("id", id), .. data]);
}
