using System.Text.RegularExpressions;
using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The buttons of weaknesses over real HTTP and real storage: whose they are, when, and what everybody else gets.</summary>
public sealed class WeaknessRouteTests : IAsyncLifetime
{
    private static readonly Step[] Way =
    [
        new("weakness.takeCharge", CaseApp.Handler, CaseDuty.FirstLineOrManager, WeaknessStatus.Triage),
        new("weakness.accept", CaseApp.Handler, CaseDuty.HandlerOrManager, WeaknessStatus.Accepted, ("severity", "high")),
        new("weakness.treat", CaseApp.Handler, CaseDuty.HandlerOrManager, WeaknessStatus.InTreatment, ("owner", CaseApp.Colleague.ToString())),
        new("weakness.remediate", CaseApp.Colleague, CaseDuty.HandlerOrManager, WeaknessStatus.Remediated, ("text", "已上線新版")),
        new("weakness.verify", CaseApp.SecondHandler, CaseDuty.HandlerOrManager, WeaknessStatus.Verified),
        new("weakness.close", CaseApp.SecondManager, CaseDuty.Manager, WeaknessStatus.Closed),
    ];

    private static readonly string[] OtherVerbs =
    [
        "weakness.card", "weakness.dismiss", "weakness.duplicate", "weakness.escalate", "weakness.entry", "weakness.task", "weakness.taskDone",
        "weakness.custody", "weakness.restrict", "weakness.proposeAcceptance", "weakness.approveAcceptance", "weakness.rejectAcceptance",
        "weakness.waive",
    ];

    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Each_step_is_for_its_role_in_its_state_and_a_second_tap_changes_nothing()
    {
        var id = await ReportedAsync();
        foreach (var (at, step) in Way.Index())
        {
            var reporter = await TapAsync(step.Verb, CaseApp.Staff, id, step.Data);
            Assert.Contains(new RoleNeeded(step.Duty).Say(Languages.Chinese), reporter, StringComparison.Ordinal);
            await TooEarlyAsync(id, at);

            await TapAsync(step.Verb, step.By, id, step.Data);
            var done = await _app.WeaknessAsync(id);
            var again = await TapAsync(step.Verb, step.By, id, step.Data);

            Assert.Equal(step.Then, done.Status);
            Assert.Contains(id.ToString(), again, StringComparison.Ordinal);
            Assert.Equal(done.Trail, (await _app.WeaknessAsync(id)).Trail);
        }

        var kinds = (await _app.NoticesAsync()).Select(notice => notice.Kind).ToList();
        Assert.All(
            [CaseNoticeKind.TakenInCharge, CaseNoticeKind.Decided, CaseNoticeKind.Named, CaseNoticeKind.VerificationAsked, CaseNoticeKind.Closed],
            kind => Assert.Single(kinds, kind));
    }

    [Fact]
    public async Task A_weakness_that_is_not_yours_and_one_that_does_not_exist_get_the_same_answer()
    {
        var id = await ReportedAsync();
        var incident = await _app.ReportedAsync();
        (string, string)[] filled =
            [("until", "2027-01-31"), ("of", "WEA-2026-0001"), ("holder", CaseApp.Handler.ToString()), ("severity", "high")];
        foreach (var verb in (string[])[.. Way.Select(step => step.Verb), .. OtherVerbs])
        {
            var foreign = await TapAsync(verb, CaseApp.Colleague, id, filled);

            Assert.Contains(new UnknownCase().Say(Languages.Chinese), foreign, StringComparison.Ordinal);
            Assert.Equal(foreign, await TapAsync(verb, CaseApp.Colleague, id with { Sequence = 999 }, filled));
        }

        foreach (var step in Way)
        {
            Assert.Contains(
                new UnknownCase().Say(Languages.Chinese), await TapAsync(step.Verb, step.By, incident, step.Data), StringComparison.Ordinal);
        }

        Assert.Equal(WeaknessStatus.Reported, (await _app.WeaknessAsync(id)).Status);
    }

    [Fact]
    public async Task Whoever_fixed_it_does_not_verify_it_and_a_failed_verification_needs_a_reason()
    {
        var id = await AtAsync(WeaknessStatus.InTreatment);
        await TapAsync("weakness.remediate", CaseApp.Handler, id, ("text", "已代為更新"));

        var fixer = await TapAsync("weakness.verify", CaseApp.Handler, id);
        var silent = await TapAsync("weakness.verify", CaseApp.SecondHandler, id, ("agree", "false"));
        Assert.Equal(WeaknessStatus.Remediated, (await _app.WeaknessAsync(id)).Status);
        await TapAsync("weakness.verify", CaseApp.SecondHandler, id, ("agree", "false"), ("reason", "仍可重現"));

        Assert.Contains(new SecondPersonNeeded(SeparateDuty.VerifyRemedy).Say(Languages.Chinese), fixer, StringComparison.Ordinal);
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), silent, StringComparison.Ordinal);
        var back = await _app.WeaknessAsync(id);
        Assert.Equal((WeaknessStatus.InTreatment, null), (back.Status, back.Remedy));
        Assert.Equal([CaseApp.Handler, CaseApp.Colleague], back.Fixers);
    }

    [Fact]
    public async Task Whoever_handled_it_does_not_close_it()
    {
        var id = await ReportedAsync();
        await TapAsync("weakness.accept", Some.SecurityManager, id, ("severity", "low"));
        await TapAsync("weakness.treat", Some.SecurityManager, id, ("owner", CaseApp.Colleague.ToString()));
        await TapAsync("weakness.remediate", CaseApp.Colleague, id, ("text", "已更新"));
        await TapAsync("weakness.verify", CaseApp.Handler, id);

        var answer = await TapAsync("weakness.close", Some.SecurityManager, id);

        Assert.Contains(new SecondPersonNeeded(SeparateDuty.Close).Say(Languages.Chinese), answer, StringComparison.Ordinal);
        Assert.Equal(WeaknessStatus.Verified, (await _app.WeaknessAsync(id)).Status);
    }

    [Fact]
    public async Task What_is_typed_has_to_make_sense()
    {
        var id = await AtAsync(WeaknessStatus.Triage);

        var unnamed = await TapAsync("weakness.accept", CaseApp.Handler, id, ("severity", "1"));
        var groundless = await TapAsync("weakness.dismiss", CaseApp.Handler, id, ("reason", "Because"));
        await TapAsync("weakness.accept", CaseApp.Handler, id, ("severity", "Medium"));
        var nobody = await TapAsync("weakness.treat", CaseApp.Handler, id, ("owner", CaseApp.Stranger.ToString()));
        await TapAsync("weakness.treat", CaseApp.Handler, id);
        var wordless = await TapAsync("weakness.remediate", CaseApp.Handler, id, ("text", " "));

        Assert.Contains(new SeverityNeeded().Say(Languages.Chinese), unnamed, StringComparison.Ordinal);
        Assert.Contains(new DismissalReasonNeeded().Say(Languages.Chinese), groundless, StringComparison.Ordinal);
        Assert.Contains(new PersonNotFound(CaseApp.Stranger.ToString()).Say(Languages.Chinese), nobody, StringComparison.Ordinal);
        Assert.Contains(new WordsNeeded().Say(Languages.Chinese), wordless, StringComparison.Ordinal);
        var weakness = await _app.WeaknessAsync(id);
        Assert.Equal((WeaknessStatus.InTreatment, Severity.Medium, CaseApp.Handler), (weakness.Status, weakness.Severity, weakness.Owner));
    }

    [Fact]
    public async Task A_risk_is_proposed_by_the_manager_for_a_year_at_most()
    {
        var id = await AtAsync(WeaknessStatus.Accepted);
        (string, string)[] year = [("until", "2027-11-30"), ("reason", "廠商尚無修補")];

        var handler = await TapAsync("weakness.proposeAcceptance", CaseApp.Handler, id, year);
        var silent = await TapAsync("weakness.proposeAcceptance", Some.SecurityManager, id, ("until", "2027-11-30"));
        var last = new AcceptanceEndNeeded(Taipei.Day(_app.Bot.Clock.GetUtcNow()).AddMonths(12)).Say(Languages.Chinese);
        foreach (var until in (string[])["", "昨天", "2026-12-01", "2027-12-31"])
        {
            Assert.Contains(
                last, await TapAsync("weakness.proposeAcceptance", Some.SecurityManager, id, ("until", until), ("reason", "x")), StringComparison.Ordinal);
        }

        Assert.Null((await _app.WeaknessAsync(id)).Acceptance);
        await TapAsync("weakness.proposeAcceptance", Some.SecurityManager, id, year);
        var again = await TapAsync("weakness.proposeAcceptance", CaseApp.SecondManager, id, year);

        Assert.Contains(new RoleNeeded(CaseDuty.Manager).Say(Languages.Chinese), handler, StringComparison.Ordinal);
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), silent, StringComparison.Ordinal);
        Assert.Contains("廠商尚無修補", again, StringComparison.Ordinal);
        var acceptance = (await _app.WeaknessAsync(id)).Acceptance!; // just proposed
        Assert.Equal((Some.SecurityManager, new DateOnly(2027, 11, 30)), (acceptance.Approval.Requester, acceptance.Until));
        Assert.Single(await _app.Store.TakeAsync(QueueNames.ApprovalNotice, ApprovalJson.Default.ApprovalNotice), notice => notice.Key == RiskSubject.Key(id));
    }

    [Fact]
    public async Task A_risk_is_accepted_by_the_chair_alone_and_refused_with_a_reason()
    {
        var id = await AtAsync(WeaknessStatus.Accepted);
        (string, string)[] year = [("until", "2027-11-30"), ("reason", "廠商尚無修補")];
        var nothing = await TapAsync("weakness.approveAcceptance", CaseApp.Handler, id);
        await TapAsync("weakness.proposeAcceptance", Some.SecurityManager, id, year);

        var own = await TapAsync("weakness.approveAcceptance", Some.SecurityManager, id);
        var handler = await TapAsync("weakness.approveAcceptance", CaseApp.Handler, id);
        var colleague = await TapAsync("weakness.approveAcceptance", CaseApp.Colleague, id);
        var silent = await TapAsync("weakness.rejectAcceptance", Some.Chair, id);
        Assert.True((await _app.WeaknessAsync(id)).IsAcceptanceAsked);
        await TapAsync("weakness.rejectAcceptance", Some.Chair, id, ("reason", "請先隔離"));
        var late = await TapAsync("weakness.approveAcceptance", Some.Chair, id);
        Assert.Equal(WeaknessStatus.Accepted, (await _app.WeaknessAsync(id)).Status);
        await TapAsync("weakness.proposeAcceptance", Some.SecurityManager, id, year);
        await TapAsync("weakness.approveAcceptance", Some.Chair, id);
        var treated = await TapAsync("weakness.treat", CaseApp.Handler, id);

        Assert.Contains(new NothingProposed().Say(Languages.Chinese), nothing, StringComparison.Ordinal);
        Assert.Contains(new SecondPersonNeeded(SeparateDuty.AcceptRisk).Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), handler, StringComparison.Ordinal);
        Assert.Contains(new UnknownCase().Say(Languages.Chinese), colleague, StringComparison.Ordinal);
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), silent, StringComparison.Ordinal);
        Assert.Contains(new AlreadyDecided(ApprovalStatus.Rejected).Say(Languages.Chinese), late, StringComparison.Ordinal);
        Assert.Contains(new WrongWeaknessState(WeaknessStatus.RiskAccepted).Say(Languages.Chinese), treated, StringComparison.Ordinal);
        Assert.Equal(WeaknessStatus.RiskAccepted, (await _app.WeaknessAsync(id)).Status);
        Assert.Equal(2, (await _app.NoticesAsync()).Count(notice => notice.Kind == CaseNoticeKind.AcceptanceSettled));
    }

    // the steps that come later, each by whoever may take it then
    private async Task TooEarlyAsync(CaseId id, int at)
    {
        var before = await _app.WeaknessAsync(id);
        var wrong = new WrongWeaknessState(before.Status).Say(Languages.Chinese);
        foreach (var later in Way.Skip(at + 1).Where(step => at > 0 || step.Verb != "weakness.accept").Where(step => step.By != CaseApp.Colleague))
        {
            Assert.Contains(wrong, await TapAsync(later.Verb, later.By, id, later.Data), StringComparison.Ordinal);
        }

        Assert.Equal(before.Trail, (await _app.WeaknessAsync(id)).Trail);
    }

    private async Task<CaseId> AtAsync(WeaknessStatus status)
    {
        var id = await ReportedAsync();
        foreach (var step in Way)
        {
            await TapAsync(step.Verb, step.By, id, step.Data);
            if (step.Then == status)
            {
                return id;
            }
        }

        throw new InvalidOperationException($"No step leads to {status}.");
    }

    private async Task<CaseId> ReportedAsync()
    {
        var receipt = await _app.TapAsync("weakness.report", CaseApp.Staff, ("what", "網址列改編號即可看到別人的訂單"));
        return CaseId.Parse(Regex.Match(receipt, "WEA-2026-[0-9]{4}").Value) ?? throw new InvalidOperationException(receipt);
    }

    private Task<string> TapAsync(string verb, Guid person, CaseId id, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, person, [("id", id.ToString()), .. data]);

    private sealed record Step(string Verb, Guid By, CaseDuty Duty, WeaknessStatus Then, params (string, string)[] Data);
}
