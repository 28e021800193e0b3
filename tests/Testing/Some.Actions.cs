using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    private const string ActionUnit = "網路維運部";

    public static ActionOptions ActionOptions { get; } = new();

    public static ActionActor ActionOwner { get; } = new(new("0c000000-0000-4000-8000-000000000001"), []) { Unit = ActionUnit };

    public static ActionActor StepOwner { get; } = new(new("0c000000-0000-4000-8000-000000000002"), []) { Unit = "客服處" };

    public static ActionActor ActionManager => new(SecurityManager, [Role.SecurityManager]);

    /// <summary>Another one, who approves.</summary>
    public static ActionActor PlanApprover { get; } = new(new("0c000000-0000-4000-8000-000000000003"), [Role.SecurityManager]);

    public static ActionActor ActionAuditor { get; } =
        new(new("0c000000-0000-4000-8000-000000000004"), [Role.InternalAuditor]) { Unit = "稽核室" };

    public static ActionActor ActionUnitHead { get; } =
        new(new("0c000000-0000-4000-8000-000000000005"), [Role.UnitHead]) { Unit = ActionUnit, HeadOf = ActionOwner.Person };

    public static ActionActor ActionUnitOfficer { get; } =
        new(new("0c000000-0000-4000-8000-000000000006"), [Role.UnitSecurityOfficer]) { Unit = ActionUnit };

    /// <summary>An audit's finding, opened by the auditor for its owner.</summary>
    public static CorrectiveAction ActionOpen { get; } =
        OpenAction.Decide(new ActionId(2026, 1), NewAction, ActionAuditor, ActionOptions, ActionAct(ActionAuditor)).Value!.Next; // an auditor may

    /// <summary>Cause, search and one step are there.</summary>
    public static CorrectiveAction ActionAnalysed { get; } = ActionOpen with
    {
        Status = ActionStatus.CauseAnalysis,
        Corrections = [new ActionText("已停用三個離職帳號", ActionOwner.Person, Now)],
        Whys = ["離職通知沒有送到系統管理員", "人事系統只通知直屬主管"],
        Cause = "離職流程沒有帳號停用的交接點",
        Similar = new SimilarSearch(true, "查了客服系統，另有一個帳號", ActionOwner.Person, Now),
        Steps = [new PlannedStep(1, "離職單加會系統管理員", StepOwner.Person, Taipei.Day(Now).AddDays(20))],
    };

    public static PlanAsked PlanAsked { get; } = new(true, null, "三個月內離職帳號當日停用率 100%", 30, "ISMS-P-003 帳號管理程序書");

    /// <summary>The plan waits for the other manager and the unit head.</summary>
    public static CorrectiveAction ActionProposed { get; } = PlanAction.Submit(
        ActionAnalysed, PlanAsked, [PlanApprover.Person, ActionUnitHead.Person], ActionOwner, ActionOptions, ActionAct(ActionOwner)).Value!.Next; // complete

    public static CorrectiveAction ActionInProgress { get; } =
        DecidePlan.Decide(ActionProposed, PlanVote(ActionProposed, PlanApprover), PlanApprover, ActionOptions, ActionAct(PlanApprover)).Value!.Next; // asked

    /// <summary>Done a moment ago; the observation goes on for thirty days.</summary>
    public static CorrectiveAction ActionImplemented { get; } = CarryOut.ReportDone(
        ActionInProgress with
        {
            Steps = [.. ActionInProgress.Steps.Select(step => step with { DoneAt = Now })],
            Evidence = [new ActionEvidence(1, "離職單新版", new Uri("https://example.sharepoint.com/form"), null, StepOwner.Person, Now)],
        },
        "離職單已改版並公告",
        ActionOwner,
        ActionOptions,
        ActionAct(ActionOwner)).Value!.Next; // with evidence

    public static CorrectiveAction ActionEffective { get; } = VerifyAction.Verify(
        ActionImplemented, true, "抽查十張離職單，均當日停用", ActionAuditor, ActionOptions, ActionAct(ActionAuditor, days: 31)).Value!.Next; // observed

    public static NewAction NewAction => new(
        ActionType.Corrective,
        ActionSeverity.Major,
        new ActionOrigin(ActionSource.InternalAudit, "IA-2026-02"),
        "離職人員之存取權限應於離職日移除（A.5.18）",
        "抽查 20 個帳號，其中 3 個屬於已離職同仁，仍可登入")
    {
        Owner = ActionOwner.Person,
        Unit = ActionUnit,
    };

    public static ApprovalVote PlanVote(
        CorrectiveAction action, ActionActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve, string? comment = null) =>
        new(by.Person, verdict, action.Approval?.Stamp, comment);

    public static Act ActionAct(ActionActor by, int days = 0) => Act.By(by.Person, Now.AddDays(days), $"activity-{by.Person:N}-{days}");
}
