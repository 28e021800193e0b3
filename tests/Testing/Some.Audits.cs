using TeamsIsms.Actions;
using TeamsIsms.Audits;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static AuditActor AuditLead { get; } =
        new(new("0c000000-0000-4000-8000-0000000000d1"), "張稽核", [Role.InternalAuditor], "稽核室");

    public static AuditActor SecondAuditor { get; } =
        new(new("0c000000-0000-4000-8000-0000000000d3"), "李稽核", [Role.InternalAuditor], "稽核室");

    public static AuditActor AuditedHead { get; } =
        new(new("0c000000-0000-4000-8000-0000000000d2"), "許主管", [Role.UnitHead], "網路維運部");

    public static AuditActor AuditManager => new(SecurityManager, "林安全", [Role.SecurityManager], "資通安全室");

    public static AuditedUnit AuditedUnit { get; } = new("網路維運部", [AuditedHead.Person]);

    public static NewAudit NewAudit { get; } = new(
        AuditedUnit, [AuditArea.Records, AuditArea.Improvement], [AuditLead], Taipei.Day(Now).AddDays(14), Taipei.Day(Now).AddDays(15));

    public static Audit AuditPlanned { get; } =
        PlanAudit.Decide(new AuditId(2026, 1), NewAudit, [], AuditLead, AuditAct(AuditLead)).Value!.Next; // complete

    public static Audit AuditNotified { get; } = AuditPlanned with { Status = AuditStatus.Notified, Declared = [AuditLead.Person] };

    public static Audit AuditInProgress { get; } = AuditNotified with
    {
        Status = AuditStatus.InProgress,
        From = Taipei.Day(Now).AddDays(-1),
        To = Taipei.Day(Now),
        StartedAt = Now.AddDays(-1),
        Checks =
        [
            Checked("6.4.3.1", AuditResult.Conforms, "抽查 5 份紀錄皆完整"),
            Checked("6.4.3.2", AuditResult.Minor, "備份紀錄未訂保存期限"),
            Checked("6.4.3.3", AuditResult.Observation, "紙本紀錄櫃未上鎖，現場已改善"),
            Checked("6.4.3.4", AuditResult.NotLookedAt, "下次隨管理審查一併查核"),
            Checked("6.3.4.2", AuditResult.Major, "前次矯正措施無審查紀錄"),
            .. AuditPlanned.Checks.Where(check => check.Clause.StartsWith("10.", StringComparison.Ordinal)),
        ],
    };

    /// <summary>All looked at: one major, one minor, one observation.</summary>
    public static Audit AuditReported { get; } = AuditInProgress with
    {
        Status = AuditStatus.Reported,
        Checks = [.. AuditInProgress.Checks.Select(check => check.Result is null ? Checked(check.Clause, AuditResult.Conforms, "程序與紀錄一致") : check)],
        Report = new AuditText("紀錄管制大致有效，保存期限與矯正審查須改善。", AuditLead.Person, Now),
    };

    /// <summary>Every finding has its action or its answer.</summary>
    public static Audit AuditSettled { get; } = AuditReported with
    {
        Status = AuditStatus.ActionsOpen,
        Checks =
        [
            .. AuditReported.Checks.Select(check => check.Result switch
            {
                AuditResult.Major => check with { Action = new ActionId(2026, 4) },
                AuditResult.Minor => check with { Action = new ActionId(2026, 5) },
                AuditResult.Observation => check with { Answer = new AuditText("已加鎖，並列入每月巡檢。", AuditedHead.Person, Now) },
                _ => check,
            }),
        ],
    };

    public static Act AuditAct(AuditActor by, string activity = "audit-1") => Act.By(by.Person, Now, activity);

    private static AuditCheck Checked(string clause, AuditResult result, string evidence) =>
        new(clause) { Result = result, Evidence = new AuditText(evidence, AuditLead.Person, Now.AddHours(-2)) };
}
