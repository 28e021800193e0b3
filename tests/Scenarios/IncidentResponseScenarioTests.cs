using System.Security.Cryptography;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>From the confirmed incident to the closed one.</summary>
public sealed class IncidentResponseScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    public async Task Roles_entries_and_tasks_stand_in_the_timeline(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        var thread = await Stage.ThreadAsync(id, Case("zh-TW", "StatusConfirmed"));
        var (said, done) = ($"防火牆已封鎖 {RandomNumberGenerator.GetHexString(16)}", $"已更換憑證 {RandomNumberGenerator.GetHexString(16)}");

        var nobody = await Stage.TapAsync(Stage.Handler, locale, "incident.roles", id);
        await Stage.TapAsync(
            Stage.Handler, locale, "incident.roles", id, ("liaison", $"{Stage.Controller}"), ("scribe", $"{Stage.Auditor}"));
        await Stage.SeesAsync(Stage.Controller, id, "incident.card");
        await Stage.TapAsync(Stage.Auditor, locale, "incident.entry", id, ("text", "已隔離主機"), ("kind", nameof(EntryKind.MeasureTaken)));
        await Stage.WriteAsync(Stage.Handler, locale, thread, said);
        await Stage.TapAsync(Stage.Handler, locale, "incident.task", id, ("text", "更換憑證"), ("owner", $"{Stage.UnitHead}"));
        var given = await Stage.SeesAsync(Stage.UnitHead, id, "incident.taskDone");
        var hidden = await Stage.TapAsync(Stage.UnitHead, locale, "incident.card", id);
        var finished = await Stage.PressAsync(Stage.UnitHead, locale, given, "incident.taskDone", ("result", done));
        var timeline = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id, ("view", "timeline"));
        var work = await Stage.TapAsync(Stage.Handler, locale, "incident.card", id, ("view", "work"));

        Assert.Equal(Case(locale, "PeopleNeeded"), nobody.Words);
        Assert.Equal(Case(locale, "UnknownCase"), hidden.Words);
        Assert.DoesNotContain(id.ToString() + " ", finished.Words, StringComparison.Ordinal);
        Assert.Contains("已隔離主機", timeline.Words, StringComparison.Ordinal);
        Assert.Contains(said, timeline.Words, StringComparison.Ordinal);
        Assert.Contains("更換憑證", work.Words, StringComparison.Ordinal);
        var incident = await Stage.IncidentAsync(id);
        Assert.Equal(
            (Stage.Controller, Stage.Auditor, Stage.Handler, 1, 0),
            (incident.Liaison!.Value, incident.Scribe!.Value, incident.Commander!.Value, incident.TaskCount, incident.TasksOpen));
        Assert.Equal(
            ["incident.rolesChanged", "incident.measureTaken", "incident.message", "incident.taskOpened", "incident.taskDone"],
            (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(5));
    }

    [Theory]
    [InlineData("en-US")]
    public async Task Whoever_handled_it_cannot_close_it_and_a_closed_case_is_reopened_with_a_reason(string locale)
    {
        var id = await Stage.ConfirmedAsync(locale);
        await Stage.TapAsync(Stage.Handler, locale, "incident.roles", id, ("commander", $"{Stage.Manager}"));
        var early = await CloseAsync(Stage.SecondManager);
        var track = await Stage.ControlledAsync(locale, id, Stage.Manager);
        var unconfirmed = await Stage.TapAsync(Stage.Manager, locale, "incident.recover", id);
        var recovered = await Stage.TapAsync(Stage.Manager, locale, "incident.recover", id, ("note", "客服系統負責人已確認服務正常"));
        await Stage.TapAsync(Stage.Manager, locale, "incident.review", id);
        var handler = await CloseAsync(Stage.Handler);
        var commander = await CloseAsync(Stage.Manager);
        var causeless = await CloseAsync(Stage.SecondManager);
        await Stage.TapAsync(
            Stage.Handler, locale, "incident.review", id, ("rootCause", "弱密碼"), ("lessons", "全面改用多因子驗證"));
        var unsent = await CloseAsync(Stage.SecondManager);
        await Stage.TapAsync(Stage.Handler, locale, "incident.reportSubmitted", id, ("track", track));
        var closed = await CloseAsync(Stage.SecondManager);

        Assert.Contains(Case(locale, "WrongState", Case(locale, "StatusConfirmed")), early.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "SystemOwnerNeeded"), unconfirmed.Words);
        var due = (await Stage.IncidentAsync(id)).Review!.DueAt;
        Assert.Contains(Card(locale, "NextRecovered", Taipei.Say(due, Languages.Choose(locale))), recovered.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyManager")), handler.Words);
        Assert.Equal(Case(locale, "SecondCloses"), commander.Words);
        Assert.Equal(Case(locale, "RootCauseNeeded"), causeless.Words);
        Assert.Equal(Case(locale, "ReportNotSent", "數位發展部"), unsent.Words);
        Assert.Contains(Case(locale, "StatusClosed"), closed.Words, StringComparison.OrdinalIgnoreCase);
        await Stage.ReadsAsync(await Stage.ColleagueAsync(locale), id.ToString(), Card(locale, "ToldClosed"));

        var silent = await Stage.TapAsync(Stage.Manager, locale, "incident.reopen", id);
        await Stage.TapAsync(Stage.Manager, locale, "incident.reopen", id, ("reason", "同一主機再次異常"));
        Assert.True(silent.IsSentence);
        var reopened = await Stage.IncidentAsync(id);
        Assert.Equal(
            (IncidentStatus.Triage, "同一主機再次異常", 2),
            (reopened.Status, Assert.Single(reopened.Reopenings).Reason, reopened.Level!.Level));
        Assert.Equal(["incident.closed", "incident.reopened"], (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(2));

        Task<CampaignAnswer> CloseAsync(Guid person) => Stage.TapAsync(person, locale, "incident.close", id, ("note", "已完成"));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_reporter_cannot_close_and_a_lesson_becomes_the_draft_of_a_campaign(string locale)
    {
        var id = await Stage.ReportAsync(Stage.Manager, locale, "incident.report");
        await Stage.TapAsync(Stage.Handler, locale, "incident.takeCharge", id);
        await Stage.TapAsync(Stage.Handler, locale, "incident.confirm", id, ("availability", "minor"), ("tolerable", "within"));
        var track = await Stage.ControlledAsync(locale, id, Stage.Handler);
        await Stage.TapAsync(Stage.Handler, locale, "incident.recover", id, ("note", "系統負責人已確認"));
        await Stage.TapAsync(Stage.Handler, locale, "incident.reportSubmitted", id, ("track", track));
        await Stage.TapAsync(Stage.SecondManager, locale, "incident.review", id, ("rootCause", "硬碟老化"), ("lessons", "定期檢查備份"));

        var reporter = await Stage.TapAsync(Stage.Manager, locale, "incident.close", id);
        var closed = await Stage.TapAsync(Stage.SecondManager, locale, "incident.close", id);
        var draft = await Stage.TapAsync(Stage.SecondManager, locale, "incident.lesson", id);

        Assert.Equal(Case(locale, "SecondCloses"), reporter.Words);
        Assert.Contains(Case(locale, "StatusClosed"), closed.Words, StringComparison.OrdinalIgnoreCase);
        Assert.True(draft.Offers("campaign.create"));
        Assert.Contains("定期檢查備份", draft.Words, StringComparison.Ordinal);
    }
}
