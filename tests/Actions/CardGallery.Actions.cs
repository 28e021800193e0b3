using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

#pragma warning disable IDE0130 // one gallery, a part beside each feature's tests
namespace TeamsIsms.Tests.Teams.Cards;
#pragma warning restore IDE0130

internal static partial class CardGallery
{
    private static IReadOnlyList<string> WordsOfActions =>
    [
        "離職人員之存取權限應於離職日移除（A.5.18）", "抽查 20 個帳號，其中 3 個屬於已離職同仁，仍可登入", "已停用三個離職帳號", "離職通知沒有送到系統管理員",
        "人事系統只通知直屬主管", "離職流程沒有帳號停用的交接點", "查了客服系統，另有一個帳號", "離職單加會系統管理員", "三個月內離職帳號當日停用率 100%",
        "離職單新版", "離職單已改版並公告", "抽查十張離職單，均當日停用", "仍有一個帳號未停用", "廠商交期延後", "程序書已改版",
        "請補各措施的期限", "帳號管理程序書", "與另一張重複", "aaaaaaaaaaaa", "僅有一位稽核人員", "網路維運部", "吳承辦", "趙負責", "林安全", "許核准", "周稽核", "何主管", "通字第 1150001 號", "帳號清查.xlsx",
    ];

    private static IEnumerable<CardSample> Actions()
    {
        var again = VerifyAction.Verify(
            Some.ActionImplemented, false, "仍有一個帳號未停用", Some.ActionAuditor, Some.ActionOptions, Some.ActionAct(Some.ActionAuditor, days: 31)).Value!.Next; // observed
        var moved = SteerAction.Extend(
            Some.ActionInProgress, Taipei.Day(Some.Now).AddDays(40), "廠商交期延後", Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager)).Value!.Next; // once
        var stepped = moved with { Steps = [.. moved.Steps.Select(step => step with { DoneAt = Some.Now })], Evidence = Some.ActionImplemented.Evidence };
        var closed = VerifyAction.Close(
            Some.ActionEffective, "程序書已改版", Some.ActionManager, Some.ActionAct(Some.ActionManager, days: 33)).Value!.Next; // verified
        var returned = DecidePlan.Decide(
            Some.ActionProposed,
            Some.PlanVote(Some.ActionProposed, Some.PlanApprover, TeamsIsms.Approvals.ApprovalVerdict.Return, "請補各措施的期限"),
            Some.PlanApprover,
            Some.ActionOptions,
            Some.ActionAct(Some.PlanApprover)).Value!.Next; // asked
        var report = new AuthorityReport(Taipei.Day(Some.Now).AddDays(-12), Taipei.Day(Some.Now).AddDays(18));
        var authority = Some.ActionAnalysed with { Origin = new ActionOrigin(ActionSource.AuthorityAudit, "通字第 1150001 號"), Report = report, Owner = null };
        var chair = new ActionActor(Some.Person.Id, [TeamsIsms.People.Role.CommitteeChair]);
        var excepted = SteerAction.Except(
            Some.ActionImplemented, Some.PlanApprover.Person, Taipei.Day(Some.Now).AddDays(60), "僅有一位稽核人員", chair, Some.ActionAct(chair)).Value!.Next; // by the chair
        CorrectiveAction[] all =
        [
            authority with { Due = Taipei.Day(Some.Now).AddDays(-4) },
            Some.ActionOpen with { Id = new ActionId(2026, 2), Due = Taipei.Day(Some.Now) },
            moved with { Id = new ActionId(2026, 3) },
            Some.ActionEffective with { Id = new ActionId(2026, 4), Due = null },
        ];
        return
        [
            Card("Opened", Some.ActionOpen, Some.ActionOwner, prompt: "PromptAssigned"),
            Card("Analysed", Some.ActionAnalysed, Some.ActionOwner),
            Card("Decide", Some.ActionProposed, Some.PlanApprover),
            Card("InProgress", moved, Some.StepOwner),
            Card("ReadyToReport", stepped, Some.ActionOwner),
            Card("Verify", Some.ActionImplemented, Some.ActionAuditor, days: 33, prompt: "PromptVerify"),
            Card("Observed", Some.ActionImplemented, Some.ActionUnitHead),
            Card("Close", Some.ActionEffective, Some.ActionManager, days: 33),
            Card("Closed", closed, Some.ActionAuditor, days: 33),
            Card("Again", again, Some.ActionOwner, days: 50, note: new NudgedToday()),
            Card("Cancelled", SteerAction.Cancel(Some.ActionOpen, "與另一張重複", Some.ActionManager, Some.ActionAct(Some.ActionManager)).Value!.Next, Some.ActionOwner), // open
            Card("NoOwner", authority, Some.ActionManager),
            Card("OwnerGone", Some.ActionInProgress, Some.ActionManager with { IsOwnerGone = true }, prompt: "PromptOwnerGone"),
            Card("OwnerGoneRead", Some.ActionInProgress, Some.StepOwner with { IsOwnerGone = true }),
            Card("Cause", again with { Whys = Some.ActionAnalysed.Whys, Cause = Some.ActionAnalysed.Cause }, Some.ActionOwner, ActionViews.Cause, days: 33),
            Card("CauseRead", Some.ActionOpen, Some.ActionManager, ActionViews.Cause),
            Card("Plan", returned, Some.ActionOwner, ActionViews.Plan),
            Card("NoPlan", Some.ActionOpen, Some.ActionOwner, ActionViews.Plan),
            Card("More", Some.ActionImplemented with { Evidence = [.. Some.ActionImplemented.Evidence, Some.ActionImplemented.Evidence[0] with { Title = "帳號清查.xlsx", Sha256 = new string('a', 64) }] }, Some.ActionAuditor, ActionViews.More),
            Card("MoreToChase", Some.ActionOpen, Some.ActionUnitOfficer, ActionViews.More),
            Card("Steer", moved with { Report = report }, Some.ActionManager, ActionViews.Steer),
            Card("SteerByTheChair", excepted, chair, ActionViews.Steer),
            Card("Excepted", excepted, Some.PlanApprover, days: 33),
            new("ActionFormCard.Draw", "", culture => ActionFormCard.Draw(new ActionForm { Form = "1" }, null, [], Taipei.Day(Some.Now), culture)),
            new("ActionFormCard.Draw", "FromACase", culture => ActionFormCard.Draw(
                new ActionForm
                {
                    Form = "1",
                    Type = nameof(ActionType.Preventive),
                    Source = nameof(ActionSource.Weakness),
                    Number = "WEA-2026-0003",
                    Finding = Some.ActionOpen.Finding,
                    Owner = "吳承辦",
                },
                new ActionFieldNeeded(ActionField.Requirement, 500).Say(culture),
                [Some.ActionOpen],
                Taipei.Day(Some.Now),
                culture)),
            new("ActionListCard.Draw", "Chase", culture => ActionListCard.Draw(
                new ActionList([.. all.Select(one => new ListedAction(one, Some.ActionUnitOfficer))], IsChase: true, MayChase: true, 1, Taipei.Day(Some.Now)), NameInAction, null, culture)),
            new("ActionListCard.Draw", "Mine", culture => ActionListCard.Draw(
                new ActionList([.. Enumerable.Range(1, 20).Select(at => new ListedAction(Some.ActionAnalysed with { Id = new ActionId(2026, at) }, Some.ActionOwner))], IsChase: false, MayChase: true, 2, Taipei.Day(Some.Now)),
                NameInAction,
                new ActionNotFound().Say(culture),
                culture)),
            new("ActionListCard.Draw", "Empty", culture => ActionListCard.Draw(
                new ActionList([], IsChase: false, MayChase: false, 1, Taipei.Day(Some.Now)), NameInAction, null, culture)),
            new("ActionFileCard.Ask", "", culture => ActionFileCard.Ask(2, [Some.ActionInProgress], culture)),
            new("ActionFileCard.Done", "", culture => ActionFileCard.Done(
                new ActionFiles(Some.ActionInProgress.Id, ["帳號清查.xlsx"], [new EvidenceThere()]), isAgain: true, culture)),
        ];
    }

    private static CardSample Card(
        string variant, CorrectiveAction action, ActionActor viewer, string? view = null, int days = 0, string? prompt = null, Refusal? note = null) => new(
        "ActionCard.Draw",
        variant,
        culture => ActionCard.Draw(
            new ActionSight(action, viewer, NameInAction, Some.Now.AddDays(days))
            {
                Note = note?.Say(culture),
                Prompt = prompt is null ? null : ActionWords.Text.Say(culture, prompt),
            },
            view,
            culture));

    private static string NameInAction(Guid person) => true switch
    {
        _ when person == Some.ActionOwner.Person => "吳承辦",
        _ when person == Some.StepOwner.Person => "趙負責",
        _ when person == Some.PlanApprover.Person => "許核准",
        _ when person == Some.ActionAuditor.Person => "周稽核",
        _ when person == Some.ActionUnitHead.Person => "何主管",
        _ => "林安全",
    };
}
