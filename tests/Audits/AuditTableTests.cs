using TeamsIsms.Audits;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Audits;

public sealed class AuditTableTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Audits_have_numbers_without_gaps_and_the_same_tap_plans_one()
    {
        var table = await OpenAsync();

        var both = await Task.WhenAll(AddAsync(table, "tap-1"), AddAsync(table, "tap-1"));
        var others = await Task.WhenAll(AddAsync(table, "tap-2"), AddAsync(table, "tap-3"));

        Assert.Equal(both[0].Id, both[1].Id);
        Assert.Equal([1, 2, 3], others.Append(both[0]).Select(audit => audit.Id.Sequence).Order());
        Assert.Equal(3, (await table.YearAsync(2026, Stop)).Count);
        Assert.Empty(await table.YearAsync(2027, Stop));
        Assert.Equal(Some.AuditPlanned.Checks, (await table.FindAsync(both[0].Id, Stop))!.Checks); // it was stored
    }

    [Fact]
    public async Task A_step_changes_audit_and_trail_together_and_the_same_tap_changes_nothing_more()
    {
        var table = await OpenAsync();
        var audit = await AddAsync(table, "tap-1");
        var act = Some.AuditAct(Some.AuditLead, "tap-2");

        var first = await table.ActAsync(audit.Id, one => ConductAudit.Declare(one, Some.AuditLead, act), act, Stop);
        var again = await table.ActAsync(audit.Id, one => ConductAudit.Declare(one with { Declared = [] }, Some.AuditLead, act), act, Stop);
        var twice = await table.ActAsync(
            audit.Id, one => ConductAudit.Declare(one, Some.AuditLead, act), act with { Activity = "tap-3" }, Stop);
        var unknown = await table.ActAsync(new AuditId(2026, 9), one => ConductAudit.Declare(one, Some.AuditLead, act), act, Stop);

        Assert.Equal([Some.AuditLead.Person], first.Value!.Declared); // an auditor of it
        Assert.Equal(first.Value.Trail, again.Value!.Trail); // answered as before
        Assert.Equal(new DeclaredAlready(), twice.Refusal);
        Assert.Equal(new UnknownAudit(), unknown.Refusal);
        Assert.Equal(
            [TrailKinds.AuditPlanned, TrailKinds.AuditDeclared],
            (await table.TrailAsync(audit.Id, Stop)).Select(record => TrailLeaf.Read(record.Leaf).Kind));
    }

    private static async Task<AuditTable> OpenAsync() => new((await TestStore.OpenAsync()).Tables);

    private static async Task<Audit> AddAsync(AuditTable table, string tap)
    {
        var act = Some.AuditAct(Some.AuditLead, tap);
        var outcome = await table.AddAsync(id => PlanAudit.Decide(id, Some.NewAudit, [], Some.AuditLead, act), act, Stop);
        return outcome.Value!; // complete
    }
}
