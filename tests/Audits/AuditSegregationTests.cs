using TeamsIsms.Audits;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Audits;

public sealed class AuditSegregationTests
{
    [Fact]
    public void Nobody_audits_their_own_unit()
    {
        var (own, head) = (Some.AuditLead with { Unit = Some.AuditedUnit.Name }, Some.AuditLead with { Person = Some.AuditedHead.Person });

        Assert.Equal(new AuditorOfAuditedUnit("張稽核"), Plan(own).Refusal);
        Assert.Equal(new AuditorOfAuditedUnit("張稽核"), Plan(head).Refusal);
        Assert.Null(Plan(Some.AuditLead).Refusal);
    }

    [Theory]
    [InlineData(Role.DocumentController, AuditArea.Records)]
    [InlineData(Role.TrainingManager, AuditArea.Training)]
    [InlineData(Role.IncidentHandler, AuditArea.Incidents)]
    [InlineData(Role.SecurityManager, AuditArea.Improvement)]
    [InlineData(Role.CommitteeMember, AuditArea.ManagementReview)]
    public void Nobody_audits_what_their_role_does(Role role, AuditArea area)
    {
        var auditor = Some.AuditLead with { Roles = [Role.InternalAuditor, role] };

        Assert.Equal(new AuditorOfOwnWork("張稽核", area), Plan(auditor, area).Refusal);
        Assert.Null(Plan(auditor, AuditArea.InternalAudit).Refusal);
    }

    [Fact]
    public void Who_audited_before_does_not_audit_the_audits()
    {
        var wanted = Some.NewAudit with { Areas = [AuditArea.InternalAudit] };
        var act = Some.AuditAct(Some.AuditManager);

        Assert.Equal(
            new AuditorOfOwnWork("張稽核", AuditArea.InternalAudit),
            PlanAudit.Decide(new AuditId(2026, 2), wanted, [Some.AuditLead.Person], Some.AuditManager, act).Refusal);
        Assert.Null(PlanAudit.Decide(new AuditId(2026, 2), wanted, [Some.AuditManager.Person], Some.AuditManager, act).Refusal);
    }

    [Fact]
    public void Only_internal_auditors_audit_and_a_role_given_later_stops_them_too()
    {
        var act = Some.AuditAct(Some.AuditLead);
        var promoted = Some.AuditLead with { Roles = [Role.InternalAuditor, Role.DocumentController] };
        var moved = Some.AuditLead with { Unit = Some.AuditedUnit.Name };

        Assert.Equal(new NoInternalAuditor("許主管"), Plan(Some.AuditedHead with { Unit = "稽核室", Person = Guid.Empty }).Refusal);
        Assert.Equal(
            new AuditorOfOwnWork("張稽核", AuditArea.Records),
            ConductAudit.Check(Some.AuditInProgress, "10.1", AuditResult.Conforms, "抽查", promoted, act).Refusal);
        Assert.Equal(
            new AuditorOfAuditedUnit("張稽核"),
            ConductAudit.Report(Some.AuditInProgress, "大致有效", moved, act).Refusal);
    }

    [Fact]
    public void A_plan_needs_unit_parts_auditors_and_days()
    {
        var today = Taipei.Day(Some.Now);

        Assert.Equal(
            [new AuditedUnitUnknown(), new AuditAreasNeeded(), new AuditorsNeeded(6), new AuditDaysNeeded(60), new AuditDaysNeeded(60), new AuditDaysNeeded(60)],
            ((NewAudit[])
            [
                Some.NewAudit with { Unit = null },
                Some.NewAudit with { Areas = [] },
                Some.NewAudit with { Auditors = [] },
                Some.NewAudit with { From = today.AddDays(-1) },
                Some.NewAudit with { To = Some.NewAudit.From!.Value.AddDays(-1) }, // it has days
                Some.NewAudit with { To = null },
            ]).Select(wanted => PlanAudit.Decide(new AuditId(2026, 2), wanted, [], Some.AuditLead, Some.AuditAct(Some.AuditLead)).Refusal));
    }

    private static Outcome<AuditStep> Plan(AuditActor auditor, AuditArea area = AuditArea.Records) => PlanAudit.Decide(
        new AuditId(2026, 2),
        Some.NewAudit with { Areas = [area], Auditors = [auditor] },
        [],
        Some.AuditManager,
        Some.AuditAct(Some.AuditManager));
}
