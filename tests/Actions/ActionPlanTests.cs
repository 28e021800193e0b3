using TeamsIsms.Actions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Actions;

public sealed class ActionPlanTests
{
    private static DateOnly Today => Taipei.Day(Some.Now);

    public static TheoryData<string> Whys() => ["", new string('長', ActionLimits.Line + 1), "人事系統只通知直屬主管"];

    [Fact]
    public void Whys_are_kept_as_they_come_and_what_was_done_at_once_needs_none()
    {
        var corrected = AnalyseCause.Correct(Some.ActionOpen, " 先停用 ", Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Value!.Next;
        var asked = AnalyseCause.Cause(corrected, "沒有通知", null, Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Value!.Next;
        var again = AnalyseCause.Cause(asked, "只通知主管", null, Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Value!.Next;

        Assert.Equal((ActionStatus.Open, "先停用"), (corrected.Status, corrected.Corrections[0].Text));
        Assert.Equal((ActionStatus.CauseAnalysis, 2), (again.Status, again.Whys.Count));
        Assert.Equal(["沒有通知", "只通知主管"], again.Whys);
        Assert.Null(again.Cause);
    }

    [Theory]
    [MemberData(nameof(Whys))]
    public void A_why_is_said_once_and_shortly(string why) =>
        Assert.NotNull(AnalyseCause.Cause(Some.ActionAnalysed, why, null, Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Refusal);

    [Fact]
    public void A_plan_needs_what_the_standard_asks_for()
    {
        var action = Some.ActionAnalysed;

        Assert.IsType<CauseNeeded>(Submit(action with { Cause = null }, Some.PlanAsked));
        Assert.IsType<SearchNeeded>(Submit(action with { Similar = null }, Some.PlanAsked));
        Assert.IsType<NeedNeeded>(Submit(action, Some.PlanAsked with { IsNeeded = null }));
        Assert.IsType<StepsNeeded>(Submit(action with { Steps = [] }, Some.PlanAsked));
        Assert.Equal(new StepPast(1), Submit(action with { Steps = [action.Steps[0] with { Due = Today.AddDays(-1) }] }, Some.PlanAsked));
        Assert.IsType<StepsNotNeeded>(Submit(action, Some.PlanAsked with { IsNeeded = false, Reason = "僅此一例" }));
        Assert.IsType<ActionFieldNeeded>(Submit(action with { Steps = [] }, Some.PlanAsked with { IsNeeded = false }));
        Assert.IsType<ActionFieldNeeded>(Submit(action, Some.PlanAsked with { Criteria = " " }));
        Assert.IsType<ObservationNeeded>(Submit(action, Some.PlanAsked with { ObservationDays = 0 }));
        Assert.Null(Submit(action with { Steps = [] }, Some.PlanAsked with { IsNeeded = false, Reason = "僅此一例" }));
    }

    [Theory]
    [InlineData(ActionType.Correction, true, false)]
    [InlineData(ActionType.Corrective, true, true)]
    [InlineData(ActionType.Preventive, true, true)]
    [InlineData(ActionType.Improvement, false, false)]
    public void Each_type_asks_for_its_own(ActionType type, bool needsSearch, bool needsCause)
    {
        var action = Some.ActionAnalysed with { Type = type };

        Assert.Equal(needsCause, Submit(action with { Cause = null }, Some.PlanAsked) is CauseNeeded);
        Assert.Equal(needsSearch, Submit(action with { Similar = null }, Some.PlanAsked) is SearchNeeded);
    }

    [Fact]
    public void Nobody_who_carries_the_plan_out_is_asked_to_approve_it()
    {
        var outcome = PlanAction.Submit(
            Some.ActionAnalysed,
            Some.PlanAsked,
            [Some.ActionOwner.Person, Some.StepOwner.Person, Some.SecurityManager],
            Some.ActionOwner,
            Some.ActionOptions,
            Some.ActionAct(Some.ActionOwner));

        Assert.Equal([Some.SecurityManager], outcome.Value!.Next.Approval!.Approvers); // complete
        Assert.IsType<ApproverMissing>(PlanAction.Submit(
            Some.ActionAnalysed,
            Some.PlanAsked,
            [Some.StepOwner.Person],
            Some.ActionOwner,
            Some.ActionOptions,
            Some.ActionAct(Some.ActionOwner)).Refusal);
    }

    [Fact]
    public void Done_is_what_has_every_step_and_evidence()
    {
        var open = CarryOut.ReportDone(Some.ActionInProgress, "完成", Some.ActionOwner, Some.ActionOptions, Some.ActionAct(Some.ActionOwner));
        var stepped = CarryOut.DoStep(Some.ActionInProgress, 1, Some.StepOwner, Some.ActionAct(Some.StepOwner)).Value!.Next;
        var bare = CarryOut.ReportDone(stepped, "完成", Some.ActionOwner, Some.ActionOptions, Some.ActionAct(Some.ActionOwner));
        var earlier = stepped with { Evidence = [Some.ActionImplemented.Evidence[0] with { Round = 0 }] };

        Assert.Equal(new StepStillOpen(1), open.Refusal);
        Assert.Equal(new StepDoneAlready(1), CarryOut.DoStep(stepped, 1, Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Refusal);
        Assert.IsType<EvidenceNeeded>(bare.Refusal);
        Assert.IsType<EvidenceNeeded>(CarryOut.ReportDone(
            earlier, "完成", Some.ActionOwner, Some.ActionOptions, Some.ActionAct(Some.ActionOwner)).Refusal);
        Assert.IsType<LinkNeeded>(CarryOut.AddEvidence(
            stepped, "紀錄", new Uri("http://example.tw/"), null, Some.ActionOwner, Some.ActionAct(Some.ActionOwner)).Refusal);
    }

    [Fact]
    public void A_card_of_an_earlier_plan_decides_nothing_and_a_new_owner_voids_the_request()
    {
        var assigned = SteerAction.Assign(
            Some.ActionProposed, Some.Stranger.Person, "工程處", "調任", Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager)).Value!.Next;
        var vote = Some.PlanVote(Some.ActionProposed, Some.PlanApprover) with { Stamp = "1-r1" };

        Assert.IsType<TeamsIsms.Approvals.OutdatedCard>(DecidePlan.Decide(
            Some.ActionProposed, vote, Some.PlanApprover, Some.ActionOptions, Some.ActionAct(Some.PlanApprover)).Refusal);
        Assert.Equal(ActionStatus.CauseAnalysis, assigned.Status);
        Assert.IsType<TeamsIsms.Approvals.AlreadyDecided>(DecidePlan.Decide(
            assigned, Some.PlanVote(assigned, Some.PlanApprover), Some.PlanApprover, Some.ActionOptions, Some.ActionAct(Some.PlanApprover)).Refusal);
        Assert.IsType<OwnerApproved>(SteerAction.Assign(
            Some.ActionInProgress, Some.PlanApprover.Person, null, "調任", Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager)).Refusal);
    }

    private static Refusal? Submit(CorrectiveAction action, PlanAsked asked) => PlanAction.Submit(
        action, asked, [Some.SecurityManager], Some.ActionOwner, Some.ActionOptions, Some.ActionAct(Some.ActionOwner)).Refusal;
}
