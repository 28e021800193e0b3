using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Revisions;

/// <summary>Every pair of the segregation matrix (rules 4.11) that concerns documents.</summary>
public sealed class DocumentDutiesTests
{
    private static readonly string Hash = Some.PinnedFile.Sha256;

    private static readonly DocumentActor Administrator = Some.Stranger with { Roles = [Role.Administrator, Role.SecurityManager] };

    [Fact]
    public void Nobody_asks_the_author_the_submitter_a_controller_or_an_administrator_to_approve()
    {
        Assert.Equal(new OwnDocument(), Submit(Some.Submission with { Approvers = [Some.Author with { Roles = [Role.SecurityManager] }] }));
        Assert.Equal(new ControllerDecides(), Submit(Some.Submission with { Approvers = [Some.Approver, Some.Controller] }));
        Assert.Equal(new AdministratorDecides(), Submit(Some.Submission with { Approvers = [Administrator] }));
        Assert.Equal(new OwnDocument(), Submit(Some.Submission with { Reviewers = [Some.Author] }));
        Assert.Equal(new ApproversNeeded(), Submit(Some.Submission with { Approvers = [] }));

        static Refusal? Submit(Submission submission) =>
            SubmitDocument.Submit(Some.Entry, "1.1", submission, Some.Author, Some.ActOf(Some.Author)).Refusal;
    }

    [Fact]
    public void The_author_does_not_decide_for_an_approver_either()
    {
        var delegated = Asked(Some.InReview, request => request with
        {
            Delegations = [new Delegation(Some.Reviewer.Person, Some.Author.Person, Some.Now, Some.Now.AddDays(7))],
        });

        Assert.Equal(new OwnDocument(), Decide(delegated, Some.Author).Refusal);
    }

    [Fact]
    public void Whoever_sent_it_does_not_approve_it_even_if_another_wrote_it()
    {
        var sent = Some.Approved.With(Some.Approved.Open! with { Submitter = Some.ChairPerson.Person });

        Assert.Equal(new OwnDocument(), DocumentDuties.Approve(sent.Open!, Some.ChairPerson));
        Assert.Equal(new OwnDocument(), DocumentDuties.Review(sent.Open!, Some.ChairPerson));
    }

    [Fact]
    public void An_approver_who_became_a_controller_or_an_administrator_decides_no_more()
    {
        var reviewed = Decide(Some.InReview, Some.Reviewer).Value!.Next;

        Assert.Equal(new ControllerDecides(), Decide(reviewed, Some.Approver with { Roles = [Role.DocumentController] }).Refusal);
        Assert.Equal(new AdministratorDecides(), Decide(reviewed, Some.Approver with { Roles = [Role.Administrator] }).Refusal);
    }

    [Fact]
    public void Whoever_approved_a_revision_does_not_publish_it()
    {
        var both = Some.Approver with { Roles = [Role.SecurityManager, Role.DocumentController] };

        Assert.Equal(new OwnDecision(), PublishDocument.Publish(Some.Approved, "1.1", Hash, null, both, Some.ActOf(both)).Refusal);
    }

    [Fact]
    public void Whoever_reviewed_it_may_publish_it()
    {
        var both = Some.Reviewer with { Roles = [Role.DocumentController] };

        Assert.Equal(
            DocumentStatus.Published,
            PublishDocument.Publish(Some.Approved, "1.1", Hash, null, both, Some.ActOf(both)).Value?.Next.Find("1.1")?.Status);
    }

    [Fact]
    public void Whoever_approved_the_end_of_a_document_does_not_carry_it_out()
    {
        var both = Some.Approver with { Roles = [Role.SecurityManager, Role.DocumentController] };
        var entry = Some.Entry with { Revisions = [Some.InForce] };
        var asked = RetireDocument.Ask(entry, "業務終止", "供稽核查閱", [Some.Approver], Some.Controller, Some.ActOf(Some.Controller)).Value!.Next;
        var decided = RetireDocument.Decide(
            asked, Some.InForce.Pinned!.Sha256, ApprovalVerdict.Approve, null, Some.Approver, Some.ActOf(Some.Approver)).Value!.Next;

        Assert.Equal(new OwnDecision(), RetireDocument.CarryOut(decided, both, Some.ActOf(both)).Refusal);
        Assert.Equal(new RetirementNotApproved(), RetireDocument.CarryOut(asked, Some.Controller, Some.ActOf(Some.Controller)).Refusal);
    }

    [Fact]
    public void The_owner_does_not_agree_with_the_owners_own_review()
    {
        var owner = Some.Approver;
        var entry = Some.Entry with { Document = Some.Procedure with { Owner = owner.Person } };

        Assert.Equal(new ApproversNeeded(), ConfirmReview.Ask(entry, [owner, Some.Author], owner, Some.ActOf(owner)).Refusal);
    }

    [Fact]
    public void A_revision_of_the_first_tier_ends_at_the_chair_who_holds_the_role()
    {
        var policy = Some.Entry with { Document = Some.Procedure with { Tier = 1 } };
        Assert.Equal(
            new ChairNeeded(), SubmitDocument.Submit(policy, "1.1", Some.Submission, Some.Author, Some.ActOf(Some.Author)).Refusal);

        var plan = Some.Submission with { Reviewers = [], Approvers = [Some.ChairPerson, Some.Approver], Mode = ApprovalMode.All };
        var asked = SubmitDocument.Submit(policy, "1.1", plan, Some.Author, Some.ActOf(Some.Author)).Value!.Next;
        Assert.Equal(new NotAnApprover(), Decide(asked, Some.ChairPerson).Refusal);
        var first = Decide(asked, Some.Approver).Value!.Next;
        Assert.Equal(DocumentStatus.InReview, first.Open!.Status);
        Assert.Equal(new ChairNeeded(), Decide(first, Some.ChairPerson with { Roles = [] }).Refusal);
        Assert.Equal(DocumentStatus.Approved, Decide(first, Some.ChairPerson).Value!.Next.Open!.Status);
    }

    [Fact]
    public void Disposal_takes_two_people_one_of_them_a_controller_a_time_that_is_over_and_no_hold()
    {
        var entry = Some.Entry with { Revisions = [Some.InForce with { Status = DocumentStatus.Superseded }] };
        var today = Taipei.Day(Some.Now);

        Assert.Equal(new TwoPersonsNeeded(), Dispose(today.AddDays(-1), isHeld: false, Some.Controller));
        Assert.Equal(new OnLegalHold(), Dispose(today.AddDays(-1), isHeld: true, Some.Stranger));
        Assert.Equal(new StillKept(today), Dispose(today, isHeld: false, Some.Stranger));
        Assert.Equal(new StillKept(null), Dispose(null, isHeld: false, Some.Stranger));
        Assert.Null(Dispose(today.AddDays(-1), isHeld: false, Some.Stranger));

        Refusal? Dispose(DateOnly? until, bool isHeld, DocumentActor second) =>
            DisposeDocument.Dispose(entry, "1.0", until, isHeld, Some.Controller, second, Some.ActOf(second)).Refusal;
    }

    private static Outcome<DocumentStep> Decide(RegisterEntry entry, DocumentActor by) =>
        DecideDocument.Decide(entry, Hash, Hash, ApprovalVerdict.Approve, null, by, Some.ActOf(by));

    private static RegisterEntry Asked(RegisterEntry entry, Func<ApprovalRequest, ApprovalRequest> change) =>
        entry.With(entry.Open! with { Approval = change(entry.Open!.Approval!) });
}
