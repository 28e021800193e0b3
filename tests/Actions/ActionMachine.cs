using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Actions;

/// <summary>Everybody who could have to do with an action.</summary>
public enum ActionSeat
{
    Owner,
    StepOwner,
    Opener,
    Manager,
    ManagerWhoApproved,
    ManagerWhoOwned,
    ManagerWhoAdministers,
    Auditor,
    AuditorOfTheUnit,
    UnitHead,
    UnitOfficer,
    OtherUnitOfficer,
    Committee,
    Chair,
    Reader,
    Stranger,
}

/// <summary>The transitions of rules 4.7 and the duties of 4.11: what leads from where to where, and who may.</summary>
internal static class ActionMachine
{
    private const string Managers = "Manager ManagerWhoApproved ManagerWhoOwned ManagerWhoAdministers";
    private const string Drafting = "Open= CauseAnalysis= PlanReturned=";
    private const string Doing = Drafting + " PlanProposed= InProgress=";
    private const string Alive = Doing + " Implemented= Effective=";
    private const string Begins = "Open>CauseAnalysis CauseAnalysis= PlanReturned=";

    private static readonly Guid Former = new("0c000000-0000-4000-8000-0000000000f1");

    /// <param name="States">Allowed states, each with the state it leads to.</param>
    /// <param name="Seats">Who may.</param>
    /// <param name="Barred">Who holds the role and may not, because it takes another person.</param>
    internal sealed record Rule(string Event, string States, string Seats, string Barred = "")
    {
        /// <summary>Null when the step is not possible in that state.</summary>
        public ActionStatus? To(ActionStatus from)
        {
            foreach (var state in States.Split(' '))
            {
                if (state.Split('>', '=') is [var name, var to] && name == from.ToString())
                {
                    return to.Length == 0 ? from : Enum.Parse<ActionStatus>(to);
                }
            }

            return null;
        }

        public bool Allows(ActionSeat seat) => Seats.Split(' ').Contains(seat.ToString());

        /// <summary>Null when the seat is not barred.</summary>
        public string? Bars(ActionSeat seat) => Barred.Split(' ')
            .Select(entry => entry.Split(':'))
            .FirstOrDefault(entry => entry[0] == seat.ToString())?[1];
    }

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("correct", Drafting + " InProgress=", "Owner"),
        new("cause", Begins, "Owner"),
        new("similar", Begins, "Owner"),
        new("step", Begins, "Owner"),
        new("dropStep", Drafting, "Owner"),
        new("plan", "Open>PlanProposed CauseAnalysis>PlanProposed PlanReturned>PlanProposed", "Owner"),
        new("stepDone", "InProgress=", "Owner StepOwner"),
        new("done", "InProgress>Implemented", "Owner"),
        new("verify", "Implemented>Effective", "Manager Auditor", Judges),
        new("notEffective", "Implemented>CauseAnalysis", "Manager Auditor", Judges),
        new("close", "Effective>Closed", "Manager ManagerWhoApproved ManagerWhoOwned", "ManagerWhoAdministers:AdministratorDecides"),
        new("extend", Doing + " Implemented=", "Manager ManagerWhoApproved UnitHead", Own),
        new("except", Alive, "Chair"),
        new("cancel", "Open>Cancelled CauseAnalysis>Cancelled PlanReturned>Cancelled PlanProposed>Cancelled InProgress>Cancelled", "Manager ManagerWhoApproved", Own),
        new("assign", Drafting + " PlanProposed>CauseAnalysis InProgress=", Managers + " UnitOfficer"),
        new("evidence", Doing + " Implemented=", "Owner StepOwner Auditor AuditorOfTheUnit " + Managers),
        new("note", Alive, "Owner StepOwner Opener Auditor AuditorOfTheUnit UnitHead UnitOfficer Committee Chair " + Managers),
        new("nudge", Drafting + " InProgress=", "UnitHead UnitOfficer " + Managers),
        new("report", Alive, Managers),
    ];

    private const string Own = "ManagerWhoOwned:OwnAction ManagerWhoAdministers:AdministratorDecides";
    private const string Judges = Own + " ManagerWhoApproved:VerifierApproved AuditorOfTheUnit:AuditorOfUnit";

    public static ActionActor Actor(ActionSeat seat) => seat switch
    {
        ActionSeat.Owner => Some.ActionOwner,
        ActionSeat.StepOwner => Some.StepOwner,
        ActionSeat.Opener => At("a1"),
        ActionSeat.Manager => Some.ActionManager,
        ActionSeat.ManagerWhoApproved => Some.PlanApprover,
        ActionSeat.ManagerWhoOwned => new ActionActor(Former, [Role.SecurityManager]),
        ActionSeat.ManagerWhoAdministers => At("a2", Role.SecurityManager, Role.Administrator),
        ActionSeat.Auditor => Some.ActionAuditor,
        ActionSeat.AuditorOfTheUnit => At("a3", Role.InternalAuditor) with { Unit = Some.ActionOwner.Unit },
        ActionSeat.UnitHead => Some.ActionUnitHead,
        ActionSeat.UnitOfficer => Some.ActionUnitOfficer,
        ActionSeat.OtherUnitOfficer => At("a4", Role.UnitSecurityOfficer) with { Unit = "客服處" },
        ActionSeat.Committee => At("a5", Role.CommitteeMember),
        ActionSeat.Chair => At("a8", Role.CommitteeChair),
        ActionSeat.Reader => At("a6", Role.AuditorReader),
        ActionSeat.Stranger => At("a7"),
    };

    /// <summary>An action in the state with everything in it that any step needs.</summary>
    public static CorrectiveAction In(ActionStatus status) => Some.ActionAnalysed with
    {
        Status = status,
        OpenedBy = Actor(ActionSeat.Opener).Person,
        Doers = [Former, Some.ActionOwner.Person, Some.StepOwner.Person],
        Approvers = status is ActionStatus.Open ? [] : [Some.PlanApprover.Person],
        Steps = status is ActionStatus.InProgress or ActionStatus.Open or ActionStatus.CauseAnalysis or ActionStatus.PlanReturned
            ? Some.ActionAnalysed.Steps
            : [.. Some.ActionAnalysed.Steps.Select(step => step with { DoneAt = Some.Now })],
        Plan = Some.ActionProposed.Plan,
        Approval = status == ActionStatus.PlanProposed ? Some.ActionProposed.Approval : null,
        Evidence = Some.ActionImplemented.Evidence,
        ObserveUntil = Taipei.Day(Some.Now).AddDays(-1),
        Report = new AuthorityReport(Taipei.Day(Some.Now).AddDays(-20), Taipei.Day(Some.Now).AddDays(10)),
    };

    public static Outcome<ActionStep> Take(CorrectiveAction action, string step, ActionActor by, DateTimeOffset at)
    {
        var act = Act.By(by.Person, at, $"{step}-{at.Ticks}");
        var today = Taipei.Day(at);
        return step switch
        {
            "correct" => AnalyseCause.Correct(action, "先停用帳號", by, act),
            "cause" => AnalyseCause.Cause(action, $"因為{at.Ticks}", "沒有交接點", by, act),
            "similar" => AnalyseCause.Search(action, false, "查過其他系統", by, act),
            "step" => PlanAction.AddStep(action, "改流程", Some.StepOwner.Person, today.AddDays(5), by, act),
            "dropStep" => PlanAction.DropStep(action, 1, by, act),
            "plan" => PlanAction.Submit(
                action, Some.PlanAsked, [Some.PlanApprover.Person, Some.ActionUnitHead.Person], by, Some.ActionOptions, act),
            "approve" => DecidePlan.Decide(action, Some.PlanVote(action, by), by, Some.ActionOptions, act),
            "return" => DecidePlan.Decide(
                action, Some.PlanVote(action, by, ApprovalVerdict.Return, "請補期限"), by, Some.ActionOptions, act),
            "stepDone" => CarryOut.DoStep(action, 1, by, act),
            "evidence" => CarryOut.AddEvidence(action, "紀錄", new Uri($"https://example.sharepoint.com/{at.Ticks}"), null, by, act),
            "done" => CarryOut.ReportDone(WithStepsDone(action), "已完成", by, Some.ActionOptions, act),
            "verify" => VerifyAction.Verify(action, true, "抽查無誤", by, Some.ActionOptions, act),
            "notEffective" => VerifyAction.Verify(action, false, "仍有帳號未停用", by, Some.ActionOptions, act),
            "close" => VerifyAction.Close(action with { Report = null }, "程序書已改版", by, act),
            "extend" => SteerAction.Extend(action, (action.Due ?? today).AddDays(30), "廠商交期延後", by, Some.ActionOptions, act),
            "except" => SteerAction.Except(action, Some.PlanApprover.Person, today.AddDays(60), "僅有一位稽核人員", by, act),
            "cancel" => SteerAction.Cancel(action, "與另一張重複", by, act),
            "assign" => SteerAction.Assign(action, new Guid("0c000000-0000-4000-8000-0000000000f2"), "工程處", "原承辦人調任", by, Some.ActionOptions, act),
            "note" => SteerAction.Note(action, "已通知廠商", by, act),
            "nudge" => SteerAction.Nudge(action, by, act),
            "report" => SteerAction.SendReport(action, today, "通字第 1 號", by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    // The table asks who may and when; that open steps hold it up has its own test.
    private static CorrectiveAction WithStepsDone(CorrectiveAction action) =>
        action with { Steps = [.. action.Steps.Select(step => step with { DoneAt = step.DoneAt ?? Some.Now })] };

    private static ActionActor At(string last, params Role[] roles) => new(new($"0c000000-0000-4000-8000-0000000000{last}"), roles);
}
