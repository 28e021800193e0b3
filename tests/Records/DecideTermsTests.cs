using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Records;

public sealed class DecideTermsTests
{
    [Fact]
    public void A_proposal_holds_only_when_the_chair_has_confirmed_it()
    {
        var asked = Some.RecordsAsked;
        Assert.Null(asked.Terms);
        Assert.Equal([Some.Chair], asked.Approval!.Approvers);

        var step = Decide(asked, Some.RecordChair, ApprovalVerdict.Approve).Value!;
        Assert.Equal(Some.Terms, step.Next.Terms);
        Assert.Equal(new TermsDecision(Some.Chair, Some.Now), step.Next.Decision);
        Assert.Equal((TrailKinds.RecordsDecided, "records/Incidents"), (step.Event.Kind, step.Event.Subject));
        Assert.Contains(Some.Terms.Fingerprint(), step.Event.Detail.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApprovalVerdict.Return)]
    [InlineData(ApprovalVerdict.Reject)]
    public void What_was_decided_before_stays_when_a_new_proposal_is_refused(ApprovalVerdict verdict)
    {
        var longer = Some.Terms with { Months = 120 };
        var asked = Propose(Some.RecordsDecided, longer).Value!.Next;

        Assert.Equal(new ReasonNeeded(), Decide(asked, Some.RecordChair, verdict).Refusal);
        var refused = Decide(asked, Some.RecordChair, verdict, "太久").Value!;
        Assert.Equal((Some.Terms, longer), (refused.Next.Terms, refused.Next.Proposal));
        Assert.Equal((TrailKinds.RecordsRefused, "太久"), (refused.Event.Kind, refused.Event.Detail.Reason));
        Assert.Equal(longer, Propose(refused.Next, longer).Value!.Next.Proposal);
    }

    [Fact]
    public void Nobody_confirms_the_own_proposal_nor_without_a_seat_nor_as_administrator()
    {
        var both = Some.RecordProposer with { Roles = [Role.SecurityManager, Role.CommitteeChair] };

        Assert.Equal(new OwnRequest(), Decide(Some.RecordsAsked, both, ApprovalVerdict.Approve).Refusal);
        Assert.Equal(new NotAnApprover(), Decide(Some.RecordsAsked, Some.RecordController, ApprovalVerdict.Approve).Refusal);
        Assert.Equal(
            new AdministratorConfirms(),
            Decide(Some.RecordsAsked, Some.RecordChair with { Roles = [Role.CommitteeChair, Role.Administrator] }, ApprovalVerdict.Approve).Refusal);
        Assert.Equal(new ChairMissing(), DecideTerms.Propose(Some.Records, Some.Terms, [both.Person], both, Some.ActOf(both)).Refusal);
        Assert.Equal(new ChairMissing(), DecideTerms.Propose(Some.Records, Some.Terms, [], both, Some.ActOf(both)).Refusal);
    }

    [Fact]
    public void A_card_of_another_proposal_and_a_second_vote_decide_nothing()
    {
        var stale = new ApprovalVote(Some.Chair, ApprovalVerdict.Approve, "1-" + new string('0', 64), null);

        Assert.Equal(new OutdatedCard(), DecideTerms.Decide(Some.RecordsAsked, stale, Some.RecordChair, Some.ActOf(Some.RecordChair)).Refusal);
        Assert.Equal(
            new AlreadyDecided(ApprovalStatus.Approved), Decide(Some.RecordsDecided, Some.RecordChair, ApprovalVerdict.Approve).Refusal);
        Assert.Equal(
            new UnknownApproval(),
            DecideTerms.Decide(Some.Records, stale, Some.RecordChair, Some.ActOf(Some.RecordChair)).Refusal);
        Assert.Equal(
            new AlreadyDecided(ApprovalStatus.Approved),
            DecideTerms.ChangeRequest(
                Some.RecordsDecided, request => new ApprovalChange(request, TrailKinds.RecordsDecided), Some.ActOf(Some.RecordChair)).Refusal);
    }

    [Fact]
    public void A_proposal_is_whole_and_new_and_by_the_security_manager()
    {
        Assert.Equal(
            new ProposerNeeded(),
            DecideTerms.Propose(Some.Records, Some.Terms, [Some.Chair], Some.RecordController, Some.ActOf(Some.RecordController)).Refusal);
        Assert.Equal(new TermsAskedAlready(), Propose(Some.RecordsAsked, Some.Terms).Refusal);
        Assert.Equal(new TermsUnchanged(), Propose(Some.RecordsDecided, Some.Terms).Refusal);
        Assert.All(
            [0, -1, RecordTerms.MostMonths + 1],
            months => Assert.Equal(new MonthsNeeded(RecordTerms.MostMonths), Propose(Some.Records, Some.Terms with { Months = months }).Refusal));
        Assert.All(
            [Some.Terms with { Risk = " " }, Some.Terms with { Purpose = "" }, Some.Terms with { Basis = new string('長', RecordTerms.LongestText + 1) }],
            terms => Assert.Equal(new TermsTextNeeded(RecordTerms.LongestText), Propose(Some.Records, terms).Refusal));
    }

    [Fact]
    public void The_product_proposes_for_every_class_what_may_be_sent_as_it_is() => Assert.All(
        from kind in RecordKinds.All from culture in Languages.All select (kind, culture),
        sample => Assert.Null(Propose(new RecordClass { Kind = sample.kind }, ProposedTerms.Of(sample.kind, sample.culture)).Refusal));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("incidents")]
    [InlineData("Everything")]
    public void A_class_that_is_none_is_not_found(string? typed) => Assert.Null(RecordKinds.Parse(typed));

    private static Outcome<RecordStep> Propose(RecordClass records, RecordTerms terms) =>
        DecideTerms.Propose(records, terms, [Some.Chair], Some.RecordProposer, Some.ActOf(Some.RecordProposer));

    private static Outcome<RecordStep> Decide(RecordClass records, RecordActor by, ApprovalVerdict verdict, string? comment = null) =>
        DecideTerms.Decide(records, Some.Vote(records, by, verdict, comment), by, Some.ActOf(by));
}
