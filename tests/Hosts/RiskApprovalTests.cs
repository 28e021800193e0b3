using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Living with a weakness is approved through the one inbox, over real HTTP and real storage.</summary>
public sealed class RiskApprovalTests : IAsyncLifetime
{
    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_chair_lets_another_decide_who_accepts_the_risk()
    {
        var (id, stamp) = await ProposedAsync();
        var until = ("delegateUntil", "2026-12-03");

        var byManager = await TapAsync("approval.delegate", Some.SecurityManager, id, stamp, ("delegate", CaseApp.Colleague.ToString()), until);
        var toAsker = await TapAsync("approval.delegate", Some.Chair, id, stamp, ("delegate", Some.SecurityManager.ToString()), until);
        var early = await TapAsync("approval.approve", CaseApp.Colleague, id, stamp);
        var sent = await TapAsync("approval.delegate", Some.Chair, id, stamp, ("delegate", CaseApp.Colleague.ToString()), until);
        var outdated = await TapAsync("approval.approve", CaseApp.Colleague, id, "1-another");
        var done = await TapAsync("approval.approve", CaseApp.Colleague, id, stamp);

        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), byManager, StringComparison.Ordinal);
        Assert.Contains(new OwnRequest().Say(Languages.Chinese), toAsker, StringComparison.Ordinal);
        Assert.Contains(new UnknownCase().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains("approval.inbox", sent, StringComparison.Ordinal);
        Assert.Contains(new OutdatedCard().Say(Languages.Chinese), outdated, StringComparison.Ordinal);
        Assert.Contains("廠商尚無修補", done, StringComparison.Ordinal);
        var weakness = await _app.WeaknessAsync(id);
        var decision = Assert.Single(weakness.Acceptance!.Approval.Decisions); // it was proposed
        Assert.Equal((WeaknessStatus.RiskAccepted, CaseApp.Colleague, Some.Chair), (weakness.Status, decision.By, decision.For));
    }

    [Fact]
    public async Task Who_proposes_does_not_approve_and_the_attempt_is_logged_without_a_name()
    {
        var (id, stamp) = await ProposedAsync();

        var own = await TapAsync("approval.approve", Some.SecurityManager, id, stamp);

        Assert.Contains(new SecondPersonNeeded(SeparateDuty.AcceptRisk).Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains($"SecondPersonNeeded: approval.approve of {id} by {Some.SecurityManager} was refused.", _app.Bot.Logs.Lines);
        Assert.True((await _app.WeaknessAsync(id)).IsAcceptanceAsked);
    }

    [Fact]
    public async Task Every_step_that_asks_decides_or_ends_the_request_tells_the_lists_of_it()
    {
        var (id, stamp) = await ProposedAsync();
        Assert.Equal([RiskSubject.Key(id)], await ToldAsync());

        await _app.TapAsync("weakness.entry", CaseApp.Handler, ("id", id.ToString()), ("text", "廠商回覆了"));
        Assert.Empty(await ToldAsync());
        await TapAsync("approval.return", Some.Chair, id, stamp, ("reason", "請縮短期限"));
        Assert.Equal([RiskSubject.Key(id)], await ToldAsync());

        await ProposeAsync(id);
        await _app.TapAsync("weakness.escalate", CaseApp.Handler, ("id", id.ToString()));
        Assert.Equal(2, (await ToldAsync()).Count);
        Assert.Equal(ApprovalStatus.Withdrawn, (await _app.WeaknessAsync(id)).Acceptance!.Approval.Status); // it was proposed
    }

    private async Task<(CaseId Id, string Stamp)> ProposedAsync()
    {
        var receipt = await _app.TapAsync("weakness.report", CaseApp.Staff, ("what", "舊版系統無法更新"));
        var id = CaseId.Parse(System.Text.RegularExpressions.Regex.Match(receipt, "WEA-2026-[0-9]{4}").Value)!.Value; // it was reported
        await _app.TapAsync("weakness.accept", CaseApp.Handler, ("id", id.ToString()), ("severity", "high"));
        await ProposeAsync(id);
        return (id, (await _app.WeaknessAsync(id)).Acceptance!.Approval.Stamp); // just proposed
    }

    private Task<string> ProposeAsync(CaseId id) => _app.TapAsync(
        "weakness.proposeAcceptance", Some.SecurityManager, ("id", id.ToString()), ("until", "2027-11-30"), ("reason", "廠商尚無修補"));

    private async Task<IReadOnlyList<ApprovalKey>> ToldAsync() =>
        [.. (await _app.Store.TakeAsync(QueueNames.ApprovalNotice, ApprovalJson.Default.ApprovalNotice)).Select(notice => notice.Key)];

    private Task<string> TapAsync(string verb, Guid person, CaseId id, string stamp, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, person, [("subject", RiskSubject.Called), ("id", id.ToString()), ("version", stamp), .. data]);
}
