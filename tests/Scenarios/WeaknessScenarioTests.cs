using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>From a weakness somebody saw to the one that is gone, accepted for a time, or an incident.</summary>
public sealed class WeaknessScenarioTests(SandboxFixture fixture) : IncidentScenario(fixture)
{
    [Theory]
    [InlineData("zh-TW")]
    public async Task A_weakness_is_fixed_by_one_verified_by_another_and_closed_by_a_third(string locale)
    {
        var reporter = await Stage.ColleagueAsync(locale);
        var id = await Stage.ReportAsync(reporter, locale, "weakness.report");
        await Stage.SeesAsync(Stage.Handler, id, "weakness.takeCharge");
        var due = (await Stage.WeaknessAsync(id)).TriageDue;

        await Stage.TapAsync(Stage.Handler, locale, "weakness.takeCharge", id);
        var bare = await Stage.TapAsync(Stage.Handler, locale, "weakness.accept", id);
        await Stage.TapAsync(Stage.Handler, locale, "weakness.accept", id, ("severity", nameof(Severity.High)));
        await Stage.TapAsync(
            Stage.Handler, locale, "weakness.treat", id, ("owner", $"{Stage.Controller}"), ("plan", "改由伺服器檢查權限"));
        var given = await Stage.SeesAsync(Stage.Controller, id, "weakness.remediate");
        var silent = await Stage.PressAsync(Stage.Controller, locale, given, "weakness.remediate");
        await Stage.PressAsync(Stage.Controller, locale, given, "weakness.remediate", ("text", "已上線新版"));
        var fixer = await Stage.TapAsync(Stage.Controller, locale, "weakness.verify", id);
        var asked = await Stage.SeesAsync(Stage.Manager, id, "weakness.verify");
        await Stage.TapAsync(Stage.Manager, locale, "weakness.verify", id, ("agree", "false"), ("reason", "另一個網址仍可看到"));
        await Stage.TapAsync(Stage.Handler, locale, "weakness.remediate", id, ("text", "所有網址都已檢查"));
        var again = await Stage.TapAsync(Stage.Handler, locale, "weakness.verify", id);
        await Stage.TapAsync(Stage.Manager, locale, "weakness.verify", id, ("note", "抽查二十個網址"));
        var handler = await Stage.TapAsync(Stage.Handler, locale, "weakness.close", id);
        var closed = await Stage.TapAsync(Stage.SecondManager, locale, "weakness.close", id);

        Assert.True(WorkingCalendar.IsWorkingDay(Taipei.Day(due)));
        Assert.Equal(Case(locale, "SeverityNeeded"), bare.Words);
        Assert.Equal(Case(locale, "WordsNeeded"), silent.Words);
        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyHandlerOrManager")), fixer.Words);
        Assert.Contains("已上線新版", asked.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "SecondVerifies"), again.Words);
        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyManager")), handler.Words);
        Assert.Contains(Case(locale, "StatusClosed"), closed.Words, StringComparison.OrdinalIgnoreCase);
        await Stage.ReadsAsync(reporter, id.ToString(), Card(locale, "ToldClosed"));
        Assert.Equal(
            [
                "weakness.reported", "weakness.takenInCharge", "weakness.accepted", "weakness.treatmentStarted", "weakness.remediated",
                "weakness.verificationFailed", "weakness.remediated", "weakness.verified", "weakness.closed",
            ],
            (await Stage.TrailAsync()).Kinds(id.Subject));
    }

    [Theory]
    [InlineData("en-US")]
    public async Task A_risk_is_accepted_by_the_chair_for_a_time_and_then_treated_again(string locale)
    {
        var id = await Stage.ReportAsync(Stage.Staff, locale, "weakness.report");
        await Stage.TapAsync(Stage.Handler, locale, "weakness.accept", id, ("severity", nameof(Severity.Medium)));
        var today = Taipei.Day(await Stage.Control.NowAsync(Stop));
        var reason = $"供應商尚無修補 {id}";

        var handler = await ProposeAsync(Stage.Handler, today.AddDays(2));
        var tooLong = await ProposeAsync(Stage.Manager, today.AddMonths(12).AddDays(1));
        var proposed = await ProposeAsync(Stage.Manager, today.AddDays(2));
        var asked = await Stage.SeesAsync(Stage.Chair, id, "approval.approve");
        var own = await Stage.TapAsync(Stage.Manager, locale, "weakness.approveAcceptance", id);
        var strange = await Stage.TapAsync(Stage.SecondManager, locale, "weakness.approveAcceptance", id);
        await Stage.PressAsync(Stage.Chair, locale, asked, "approval.approve");

        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyManager")), handler.Words);
        Assert.Equal(Case(locale, "AcceptanceEndNeeded", Taipei.Say(today.AddMonths(12), Languages.Choose(locale))), tooLong.Words);
        Assert.Contains(Card(locale, "WaitsAcceptance"), proposed.Words, StringComparison.Ordinal);
        Assert.Contains(reason, asked.Words, StringComparison.Ordinal);
        Assert.Equal(Case(locale, "SecondAcceptsRisk"), own.Words);
        Assert.True(strange.IsSentence);
        Assert.Equal(WeaknessStatus.RiskAccepted, (await Stage.WeaknessAsync(id)).Status);
        await Stage.ToAsync(Taipei.At(today.AddDays(3), new TimeOnly(0, 1)));
        await SandboxControl.EventuallyAsync(async () => (await Stage.WeaknessAsync(id)).Status == WeaknessStatus.Accepted, Stop);
        Assert.Equal(
            ["weakness.acceptanceProposed", "weakness.acceptanceApproved", "weakness.acceptanceExpired"],
            (await Stage.TrailAsync()).Kinds(id.Subject).TakeLast(3));

        Task<CampaignAnswer> ProposeAsync(Guid person, DateOnly until) => Stage.TapAsync(
            person, locale, "weakness.proposeAcceptance", id, ("until", CampaignStage.Date(until)), ("reason", reason));
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task An_actual_breach_becomes_an_incident_whose_clock_begins_when_it_was_known(string locale)
    {
        var reporter = await Stage.ColleagueAsync(locale);
        var id = await Stage.ReportAsync(reporter, locale, "weakness.report");
        var reported = (await Stage.WeaknessAsync(id)).Recorded;
        await Stage.TapAsync(Stage.Handler, locale, "weakness.takeCharge", id);
        await Stage.ToAsync(reported.AddHours(5));

        var manager = await Stage.TapAsync(Stage.Manager, locale, "weakness.escalate", id);
        var escalated = await Stage.TapAsync(Stage.Handler, locale, "weakness.escalate", id);

        Assert.Equal(Case(locale, "RoleNeeded", Case(locale, "DutyHandler")), manager.Words);
        var weakness = await Stage.WeaknessAsync(id);
        var incident = await Stage.IncidentAsync(weakness.EscalatedTo!.Value);
        Assert.Contains(incident.Id.ToString(), escalated.Words, StringComparison.Ordinal);
        Assert.Equal((IncidentStatus.Triage, (CaseId?)id, reporter), (incident.Status, incident.EscalatedFrom, incident.Reporter));
        Assert.True(incident.Times.Aware >= reported.AddHours(5));
        Assert.Equal(reported, weakness.Recorded);
        await Stage.ReadsAsync(reporter, id.ToString(), Card(locale, "ToldEscalated"));
        await Stage.ThreadAsync(incident.Id, Case("zh-TW", "StatusTriage"));
        var trail = await Stage.TrailAsync();
        Assert.Equal("weakness.escalated", trail.Kinds(id.Subject)[^1]);
        Assert.Equal(["incident.cameFrom"], trail.Kinds(incident.Id.Subject));
    }
}
