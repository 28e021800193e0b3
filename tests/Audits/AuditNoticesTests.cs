using TeamsIsms.Audits;
using TeamsIsms.Audits.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Audits;

public sealed class AuditNoticesTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    [Fact]
    public void The_unit_is_told_before_the_audit_and_again_when_it_moves()
    {
        var moved = Some.AuditNotified with { From = Some.AuditNotified.From.AddDays(1) };
        var first = Assert.Single(AuditNotices.Due(Some.AuditNotified, Today), IsHeads);
        var second = Assert.Single(AuditNotices.Due(moved, Today), IsHeads);

        Assert.NotEqual(first.About, second.About);
    }

    [Fact]
    public void The_auditors_are_told_when_it_is_planned_when_it_begins_soon_and_when_it_is_late()
    {
        var planned = Some.AuditPlanned;

        Assert.Equal(["planned"], Abouts(planned, Today));
        Assert.Equal([$"soon.{planned.From:yyyyMMdd}"], Abouts(planned, planned.From));
        Assert.Equal([$"late.{planned.From:yyyyMMdd}"], Abouts(planned, planned.From.AddDays(1)));
        Assert.Equal( // told already, or named since
            [$"soon.{Some.AuditInProgress.From:yyyyMMdd}"], Abouts(Some.AuditInProgress, Some.AuditInProgress.To));
        Assert.Equal([$"late.{Some.AuditInProgress.To:yyyyMMdd}"], Abouts(Some.AuditInProgress, Some.AuditInProgress.To.AddDays(1)));
    }

    [Fact]
    public void The_unit_is_told_what_was_found_and_nobody_anything_after_the_end()
    {
        Assert.Equal([new AuditTold("reported", Some.AuditedHead.Person)], AuditNotices.Due(Some.AuditReported, Today));
        Assert.Empty(AuditNotices.Due(Some.AuditReported with { Checks = [] }, Today));
        Assert.Empty(AuditNotices.Due(Some.AuditReported with { Status = AuditStatus.Closed }, Today));
        Assert.Empty(AuditNotices.Due(Cancel(Some.AuditPlanned), Today));
    }

    [Fact]
    public void The_unit_is_told_that_an_audit_it_knew_of_falls_through()
    {
        var told = PlanAudit.Notify(Some.AuditPlanned, [Some.AuditedHead.Person], Some.AuditLead, Some.AuditAct(Some.AuditLead)).Value!.Next; // planned
        var cancelled = Cancel(told);

        Assert.Equal([new AuditTold("cancelled", Some.AuditedHead.Person)], AuditNotices.Due(cancelled, Today));
        Assert.Empty(AuditNotices.Due(cancelled, Today.AddDays(15)));
        Assert.True(AuditAccess.Sees(cancelled, Some.AuditedHead));
        Assert.False(AuditAccess.Sees(Cancel(Some.AuditPlanned), Some.AuditedHead));
    }

    private static Audit Cancel(Audit audit) =>
        PlanAudit.Cancel(audit, "併入年底稽核", Some.AuditLead, Some.AuditAct(Some.AuditLead)).Value!.Next; // it has not begun

    private static bool IsHeads(AuditTold told) => told.To == Some.AuditedHead.Person;

    private static IEnumerable<string> Abouts(Audit audit, DateOnly today) => AuditNotices.Due(audit, today).Select(told => told.About);
}
