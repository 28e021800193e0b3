using TeamsIsms.Approvals;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Minutes;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Reviews.Minutes;

public sealed class HandInMinutesTests
{
    private const string HandedIn = "aa11";

    private static readonly Act Act = Some.ReviewAct(Some.ReviewSecretary);

    [Fact]
    public void Without_a_draft_nothing_is_handed_in()
    {
        var file = ReviewMachine.In(ReviewStatus.Held);

        Assert.IsType<MinutesNotDrafted>(HandInMinutes.Submit(file, HandedIn, Some.ReviewSecretary, Act).Refusal);
        Assert.IsType<MinutesNotDrafted>(HandInMinutes.Submit(Drafted(file), sha256: null, Some.ReviewSecretary, Act).Refusal);
    }

    [Fact]
    public void What_is_missing_in_the_record_is_said_before_the_file_is_asked_for()
    {
        var file = ReviewMachine.Without(ReviewMachine.In(ReviewStatus.Held), InputLeaf.Feedback);

        Assert.Equal(
            [InputLeaf.Feedback],
            Assert.IsType<InputsMissing>(HandInMinutes.Submit(file, sha256: null, Some.ReviewSecretary, Act).Refusal).Leaves);
    }

    [Fact]
    public void A_record_that_changed_after_the_draft_needs_another_draft()
    {
        var drafted = Drafted(ReviewMachine.In(ReviewStatus.Held));
        var changed = DecideReview.Decide(drafted, null, Some.DecisionAsked, Some.ReviewSecretary, Act).Value!.Next; // the secretary may

        Assert.IsType<MinutesOutdated>(HandInMinutes.Submit(changed, HandedIn, Some.ReviewSecretary, Act).Refusal);
        Assert.NotNull(HandInMinutes.Submit(Drafted(changed), HandedIn, Some.ReviewSecretary, Act).Value);
    }

    [Fact]
    public void The_chair_approves_the_file_that_was_handed_in()
    {
        var waiting = Submitted();

        var step = HandInMinutes.Decide(waiting, HandedIn, Vote(waiting), Some.ReviewChair, Some.ReviewAct(Some.ReviewChair)).Value!; // it is the same file

        Assert.Equal(ReviewStatus.MinutesApproved, step.Next.Review.Status);
        Assert.Equal(HandedIn, step.Next.Review.File!.Sha256);
    }

    [Theory]
    [InlineData("bb22")]
    [InlineData(null)]
    public void A_file_that_was_changed_meanwhile_cannot_be_approved_and_its_request_ends(string? now)
    {
        var waiting = Submitted();

        Assert.IsType<MinutesFileChanged>(
            HandInMinutes.Decide(waiting, now, Vote(waiting), Some.ReviewChair, Some.ReviewAct(Some.ReviewChair)).Refusal);
        var ended = HandInMinutes.Void(waiting, now, Some.ReviewAct(Some.ReviewChair)).Value!; // it changed

        Assert.Equal(ApprovalStatus.Withdrawn, ended.Next.Review.Approval!.Status);
        Assert.Equal(TrailKinds.ReviewMinutesVoided, ended.Event.Kind);
        Assert.NotNull(HandInMinutes.Submit(ended.Next, "cc33", Some.ReviewSecretary, Act).Value);
    }

    [Fact]
    public void A_request_for_the_same_file_is_not_ended() =>
        Assert.IsType<MinutesWait>(HandInMinutes.Void(Submitted(), HandedIn, Act).Refusal);

    [Fact]
    public void Nobody_drafts_while_the_chair_reads() =>
        Assert.IsType<MinutesWait>(HandInMinutes.Keep(Submitted(), Some.MinutesFile(Submitted()), Some.ReviewSecretary, Act).Refusal);

    [Fact]
    public void An_addendum_can_be_given_to_somebody_else_while_it_waits()
    {
        var file = ApproveMinutes.ProposeAddendum(ReviewMachine.In(ReviewStatus.FollowUp), "更正時間。", Some.ReviewSecretary, Act).Value!.Next; // the secretary may

        var step = ApproveMinutes.ChangeAddendum(
            file, 1, request => new ApprovalChange(request with { Reminders = 1 }, TrailKinds.ApprovalReminded), Act).Value!; // it waits

        Assert.Equal(1, step.Next.Review.LastAddendum!.Approval.Reminders);
        Assert.IsType<UnknownApproval>(ApproveMinutes.ChangeAddendum(file, 2, request => new ApprovalChange(request, TrailKinds.ApprovalReminded), Act).Refusal);
    }

    private static ReviewFile Drafted(ReviewFile file) => file with { Review = file.Review with { File = Some.MinutesFile(file) } };

    private static ReviewFile Submitted() =>
        HandInMinutes.Submit(Drafted(ReviewMachine.In(ReviewStatus.Held)), HandedIn, Some.ReviewSecretary, Act).Value!.Next; // it is whole

    private static ApprovalVote Vote(ReviewFile file) => Some.ReviewVote(file.Review.Approval, Some.ReviewChair);
}
