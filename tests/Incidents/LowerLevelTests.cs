using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class LowerLevelTests
{
    private static readonly CaseActor Both = new(new Guid("0e000000-0000-4000-8000-0000000000b1"), [Role.IncidentHandler, Role.SecurityManager]);

    private static readonly Guid[] Managers = [Some.Manager.Person, Both.Person];

    private static Incident Proposed => Some.Incident with { Lowering = Some.Lowering(Some.Handler, Managers) };

    [Fact]
    public void A_manager_lowers_what_a_handler_proposed()
    {
        var lowered = Decide(Proposed, Some.Manager).Value!.Next;

        Assert.Equal(2, Proposed.Level?.Level);
        Assert.Equal((1, ApprovalStatus.Approved), (lowered.Level?.Level, lowered.Lowering?.Approval.Status));
        Assert.Equal(
            new LevelChange(Some.LevelTwo, Some.LevelOne, Some.Manager.Person, Some.Now, "非核心系統", Some.Handler.Person), lowered.LevelChanges[^1]);
    }

    [Fact]
    public void The_same_level_is_no_fall() => Assert.Equal(
        new LevelNotLower(2), LowerLevel.Propose(Some.Incident, Some.LevelTwo, "原因", Managers, Some.Handler, Some.By(Some.Handler)).Refusal);

    [Fact]
    public void A_proposal_needs_a_reason() => Assert.Equal(
        new ReasonNeeded(), LowerLevel.Propose(Some.Incident, Some.LevelOne, " ", Managers, Some.Handler, Some.By(Some.Handler)).Refusal);

    [Fact]
    public void Who_set_or_proposed_the_level_does_not_lower_it_even_as_a_manager()
    {
        var set = Some.Incident with { LevelChanges = [new LevelChange(null, Some.LevelTwo, Both.Person, Some.Now)] };
        var second = new SecondPersonNeeded(SeparateDuty.LowerLevel);
        var asked = Propose(set, Some.Handler, Managers).Value!.Next;

        Assert.Equal([Some.Manager.Person], asked.Lowering!.Approval.Approvers);
        Assert.Equal(second, Decide(asked, Both).Refusal);
        Assert.Equal(second, Decide(Some.Incident with { Lowering = Some.Lowering(Both, Managers) }, Both).Refusal);
        Assert.Equal(second, Propose(set, Some.Handler, [Both.Person]).Refusal);
    }

    [Fact]
    public void Turned_down_or_returned_the_level_stays_and_another_proposal_may_follow()
    {
        foreach (var verdict in (ApprovalVerdict[])[ApprovalVerdict.Reject, ApprovalVerdict.Return])
        {
            Assert.Equal(new ReasonNeeded(), Decide(Proposed, Some.Manager, verdict).Refusal);
            var kept = Decide(Proposed, Some.Manager, verdict, "證據不足").Value!.Next;

            Assert.Equal((2, false), (kept.Level?.Level, kept.IsLoweringAsked));
            Assert.True(Propose(kept, Some.Handler, Managers).Value!.Next.IsLoweringAsked);
        }
    }

    [Fact]
    public void Its_proposer_takes_it_back_and_nobody_decides_any_more()
    {
        var back = LowerLevel.Keep(Proposed, "另有發現", Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(ApprovalStatus.Withdrawn, back.Lowering?.Approval.Status);
        Assert.Equal(new AlreadyDecided(ApprovalStatus.Withdrawn), Decide(back, Some.Manager).Refusal);
    }

    [Fact]
    public void A_rise_and_the_end_of_the_incident_withdraw_it()
    {
        var raised = ChangeLevel.Raise(Proposed, Some.LevelThree, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next;
        var closing = Proposed with
        {
            Status = IncidentStatus.PostIncidentReview,
            Review = new PostReview(Some.Now, Some.Handler.Person, Some.Now, "帳號未停用", "離職當日停用帳號"),
            Tracks = [Some.Track with { Status = TeamsIsms.Incidents.Rules.TrackStatus.ReportSubmitted }],
        };
        var closed = ReviewIncident.Close(closing, new Findings(), null, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.Equal(ApprovalStatus.Withdrawn, raised.Lowering?.Approval.Status);
        Assert.Equal(ApprovalStatus.Withdrawn, closed.Lowering?.Approval.Status);
    }

    [Fact]
    public void Of_a_restricted_one_only_managers_who_are_named_are_asked()
    {
        var restricted = Some.Incident with { IsRestricted = true, Named = [Some.Handler.Person, Both.Person] };

        Assert.Equal([Both.Person], Propose(restricted, Some.Handler, Managers).Value!.Next.Lowering!.Approval.Approvers);
        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.LowerLevel), Propose(restricted, Some.Handler, [Some.Manager.Person]).Refusal);
    }

    [Fact]
    public void Whoever_a_manager_lets_decide_decides()
    {
        var colleague = new CaseActor(new Guid("0e000000-0000-4000-8000-0000000000b2"), [Role.Member]);
        var let = LowerLevel.Change(
            Proposed,
            request => DelegateApproval.To(
                request, Some.Manager.Person, colleague.Person, Some.Now, Some.Now.AddDays(1), Some.Now).Match<Outcome<ApprovalChange>>(
                next => new ApprovalChange(next, TeamsIsms.Trail.TrailKinds.ApprovalDelegated), refused => refused),
            Some.By(Some.Manager)).Value!.Next;

        Assert.Equal(new UnknownCase(), Decide(Proposed, colleague).Refusal);
        Assert.Equal(1, Decide(let, colleague).Value!.Next.Level?.Level);
    }

    private static Outcome<IncidentStep> Propose(Incident incident, CaseActor by, IReadOnlyList<Guid> managers) =>
        LowerLevel.Propose(incident, Some.LevelOne, "非核心系統", managers, by, Some.By(by));

    private static Outcome<IncidentStep> Decide(
        Incident incident, CaseActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve, string? comment = null) =>
        LowerLevel.Decide(incident, verdict, comment, Some.Duties, by, Some.By(by));
}
