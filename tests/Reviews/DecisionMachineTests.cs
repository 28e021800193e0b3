using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews;

public sealed class DecisionMachineTests
{
    private static readonly Uri Proof = new("https://example.sharepoint.com/proof.docx");

    [Theory]
    [InlineData("start", "Open>InProgress", "DecisionOwner")]
    [InlineData("evidence", "Open= InProgress=", "DecisionOwner Manager Secretary")]
    [InlineData("assign", "Open= InProgress=", "Manager Secretary")]
    [InlineData("link", "Open= InProgress= Done= Verified=", "DecisionOwner Manager Secretary")]
    [InlineData("extend", "Open= InProgress=", "Manager Secretary")]
    [InlineData("done", "InProgress>Done", "DecisionOwner")]
    [InlineData("verify", "Done>Verified", "Manager Secretary Auditor Chair Member Administrator")]
    [InlineData("notDone", "Done>InProgress", "Manager Secretary Auditor Chair Member Administrator")]
    [InlineData("close", "Verified>Closed", "Manager Secretary")]
    public void Every_state_and_every_person_get_what_the_rules_say(string step, string states, string seats)
    {
        var rule = new ReviewMachine.Rule(step, states, seats);
        var review = ReviewMachine.In(ReviewStatus.FollowUp).Review;
        foreach (var status in Enum.GetValues<DecisionStatus>())
        {
            var to = states.Split(' ').Select(state => state.Split('>', '=')).FirstOrDefault(state => state[0] == status.ToString())?[1];
            foreach (var seat in Enum.GetValues<ReviewSeat>())
            {
                var expected = true switch
                {
                    _ when seat is ReviewSeat.Stranger or ReviewSeat.System or ReviewSeat.InputOwner => nameof(UnknownDecision),
                    _ when !rule.Allows(seat) => nameof(DecisionDutyNeeded),
                    _ when to is null => nameof(DecisionMovedOn),
                    _ when seat == ReviewSeat.Administrator => nameof(ReviewAdministrator),
                    _ => to.Length == 0 ? status.ToString() : to,
                };

                var outcome = Take(In(status), review, step, ReviewMachine.Actor(seat));

                Assert.Equal($"{status} {seat} {expected}", $"{status} {seat} {Said(outcome)}");
                Assert.All(Languages.All, culture => Assert.Matches(@"\S[。.]$", outcome.Refusal?.Say(culture) ?? "done."));
            }
        }
    }

    [Fact]
    public void Nothing_is_carried_out_before_the_minutes_are_approved_and_nobody_judges_the_own_work()
    {
        var own = Some.ReviewManager;
        var decision = In(DecisionStatus.Done) with { Owner = own.Person };

        Assert.IsType<DecisionsWait>(
            Take(In(DecisionStatus.Open), ReviewMachine.Waiting.Review, "start", Some.DecisionOwner).Refusal);
        Assert.IsType<OwnDecision>(Take(decision, ReviewMachine.In(ReviewStatus.FollowUp).Review, "verify", own).Refusal);
        Assert.IsType<OwnDecision>(
            Take(decision with { Status = DecisionStatus.Open }, ReviewMachine.In(ReviewStatus.FollowUp).Review, "extend", own).Refusal);
    }

    [Fact]
    public void A_decision_is_done_with_evidence_only_and_linked_once()
    {
        var review = ReviewMachine.In(ReviewStatus.FollowUp).Review;
        var act = Some.ReviewAct(Some.DecisionOwner);
        var bare = Some.Decision with { Status = DecisionStatus.InProgress };

        Assert.IsType<DecisionEvidenceNeeded>(RunDecision.ReportDone(bare, review, "完成", Some.DecisionOwner, act).Refusal);
        Assert.IsType<WebLinkNeeded>(RunDecision.AddEvidence(bare, review, "紀錄", new Uri("http://example.com"), Some.DecisionOwner, act).Refusal);
        Assert.IsType<LinkedAlready>(
            RunDecision.Link(bare with { Links = ["CAR-2026-0001"] }, review, " car-2026-0001 ", Some.DecisionOwner, act).Refusal);
        Assert.IsType<ReviewDayNeeded>(
            RunDecision.Extend(bare, review, bare.Due, "延後", Some.ReviewManager, Some.ReviewAct(Some.ReviewManager)).Refusal);
    }

    [Fact]
    public void A_decision_is_handed_over_to_somebody_else_with_a_reason_also_by_its_owner()
    {
        var review = ReviewMachine.In(ReviewStatus.FollowUp).Review;
        var (own, act) = (Some.Decision with { Owner = Some.ReviewManager.Person }, Some.ReviewAct(Some.ReviewManager));

        Assert.Equal(Some.InputOwner.Person, RunDecision.Assign(own, review, Some.InputOwner.Person, "調職", Some.ReviewManager, act).Value!.Next.Owner);
        Assert.IsType<DecisionOwnerNeeded>(RunDecision.Assign(own, review, null, "調職", Some.ReviewManager, act).Refusal);
        Assert.IsType<DecisionOwnerAlready>(RunDecision.Assign(own, review, own.Owner, "調職", Some.ReviewManager, act).Refusal);
        Assert.IsType<ReviewFieldNeeded>(RunDecision.Assign(own, review, Some.InputOwner.Person, " ", Some.ReviewManager, act).Refusal);
    }

    [Fact]
    public void The_overdue_decisions_of_approved_minutes_are_listed_for_those_who_may_know_of_them()
    {
        var review = ReviewMachine.In(ReviewStatus.FollowUp).Review;
        var day = Some.Decision.Due.AddDays(1);

        Assert.Equal([Some.Decision], LateDecisions.Of([Some.Decision], [review], Some.ReviewManager, day));
        Assert.Equal([Some.Decision], LateDecisions.Of([Some.Decision], [review], Some.DecisionOwner, day));
        Assert.Empty(LateDecisions.Of([Some.Decision], [review], Some.InputOwner, day));
        Assert.Empty(LateDecisions.Of([Some.Decision], [review], Some.ReviewManager, Some.Decision.Due));
        Assert.Empty(LateDecisions.Of([Some.Decision], [review with { Status = ReviewStatus.MinutesDraft }], Some.ReviewManager, day));
        Assert.Empty(LateDecisions.Of([In(DecisionStatus.Done)], [review], Some.ReviewManager, day));
    }

    private static ReviewDecision In(DecisionStatus status) => Some.Decision with
    {
        Status = status,
        Evidence = [new DecisionEvidence("紀錄", Proof, Some.DecisionOwner.Person, Some.Now)],
    };

    private static Outcome<DecisionStep> Take(ReviewDecision decision, Review review, string step, ReviewActor by)
    {
        var act = Some.ReviewAct(by);
        return step switch
        {
            "start" => RunDecision.Start(decision, review, by, act),
            "evidence" => RunDecision.AddEvidence(decision, review, "截圖", Proof, by, act),
            "assign" => RunDecision.Assign(decision, review, Some.InputOwner.Person, "原負責人調職", by, act),
            "link" => RunDecision.Link(decision, review, "CAR-2026-0001", by, act),
            "extend" => RunDecision.Extend(decision, review, decision.Due.AddDays(30), "等待採購", by, act),
            "done" => RunDecision.ReportDone(decision, review, "已上線", by, act),
            "verify" => RunDecision.Verify(decision, review, true, "抽查無誤", by, act),
            "notDone" => RunDecision.Verify(decision, review, false, "仍有例外", by, act),
            "close" => RunDecision.Close(decision, review, by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
    }

    private static string Said(Outcome<DecisionStep> outcome) =>
        outcome.Value?.Next.Status.ToString() ?? outcome.Refusal!.GetType().Name; // no value: refused
}
