using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A lower level is approved through the one inbox, over real HTTP and real storage.</summary>
public sealed class LevelApprovalTests : IAsyncLifetime
{
    private CaseApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await CaseApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_manager_opens_it_from_the_inbox_and_lowers_the_level_once()
    {
        var (id, stamp) = await ProposedAsync();
        var told = await ToldAsync();

        var opened = await TapAsync("approval.open", Some.SecurityManager, id, stamp);
        var own = await TapAsync("approval.approve", CaseApp.Handler, id, stamp);
        var outdated = await TapAsync("approval.approve", Some.SecurityManager, id, "1-another");
        var done = await TapAsync("approval.approve", Some.SecurityManager, id, stamp);
        var again = await TapAsync("approval.approve", Some.SecurityManager, id, stamp);

        Assert.Equal([LoweringSubject.Key(id)], told);
        Assert.Contains("approval.approve", opened, StringComparison.Ordinal);
        Assert.Contains(new RoleNeeded(CaseDuty.Manager).Say(Languages.Chinese), own, StringComparison.Ordinal);
        Assert.Contains(new OutdatedCard().Say(Languages.Chinese), outdated, StringComparison.Ordinal);
        Assert.Contains("非核心系統", done, StringComparison.Ordinal);
        Assert.Contains("非核心系統", again, StringComparison.Ordinal);
        var incident = await _app.IncidentAsync(id);
        Assert.Equal((1, Some.SecurityManager), (incident.Level?.Level, Assert.Single(incident.Lowering!.Approval.Decisions).By));
        Assert.Equal(2, incident.LevelChanges.Count);
        Assert.Equal([LoweringSubject.Key(id)], await ToldAsync());
    }

    [Fact]
    public async Task A_manager_lets_another_decide_and_a_rise_ends_the_question()
    {
        var (id, stamp) = await ProposedAsync();

        var early = await TapAsync("approval.approve", CaseApp.Colleague, id, stamp);
        await TapAsync("approval.delegate", Some.SecurityManager, id, stamp, ("delegate", CaseApp.Colleague.ToString()), ("delegateUntil", "2026-12-03"));
        var returned = await TapAsync("approval.return", CaseApp.Colleague, id, stamp, ("reason", "請先確認有無個資"));
        await ProposeAsync(id);
        await ToldAsync();
        await _app.TapAsync("incident.raise", CaseApp.Handler, ("id", id.ToString()), ("core", "true"), ("integrity", "serious"), ("reason", "擴散"));

        Assert.Contains(new UnknownCase().Say(Languages.Chinese), early, StringComparison.Ordinal);
        Assert.Contains("請先確認有無個資", returned, StringComparison.Ordinal);
        Assert.Equal(ApprovalStatus.Withdrawn, (await _app.IncidentAsync(id)).Lowering!.Approval.Status);
        Assert.Equal([LoweringSubject.Key(id)], await ToldAsync());
    }

    private async Task<(CaseId Id, string Stamp)> ProposedAsync()
    {
        var id = await _app.ConfirmedAsync();
        await ProposeAsync(id);
        return (id, (await _app.IncidentAsync(id)).Lowering!.Approval.Stamp); // just proposed
    }

    private Task<string> ProposeAsync(CaseId id) => _app.TapAsync(
        "incident.lower", CaseApp.Handler, ("id", id.ToString()), ("core", "false"), ("integrity", "minor"), ("reason", "非核心系統"));

    private async Task<IReadOnlyList<ApprovalKey>> ToldAsync() =>
        [.. (await _app.Store.TakeAsync(QueueNames.ApprovalNotice, ApprovalJson.Default.ApprovalNotice)).Select(notice => notice.Key)];

    private Task<string> TapAsync(string verb, Guid person, CaseId id, string stamp, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, person, [("subject", LoweringSubject.Called), ("id", id.ToString()), ("version", stamp), .. data]);
}
