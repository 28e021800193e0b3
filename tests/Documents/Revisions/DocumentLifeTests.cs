using CsCheck;
using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Documents.Revisions;

public sealed class DocumentLifeTests
{
    private static readonly string Hash = Some.PinnedFile.Sha256;

    [Fact]
    public void Reviewers_come_first_and_do_not_reject()
    {
        Assert.Equal(new NotAnApprover(), Decide(Some.InReview, Some.Approver).Refusal);
        Assert.Equal(new ReviewersDoNotReject(), Decide(Some.InReview, Some.Reviewer, ApprovalVerdict.Reject).Refusal);
        Assert.Equal(
            DocumentStatus.ChangesRequested, Decide(Some.InReview, Some.Reviewer, ApprovalVerdict.Return).Value!.Next.Open!.Status);

        var reviewed = Decide(Some.InReview, Some.Reviewer).Value!.Next.Open!;
        Assert.Equal((DocumentStatus.InReview, 1, false), (reviewed.Status, reviewed.Passed.Count, reviewed.IsReview));
        Assert.Equal([Some.Approver.Person], reviewed.Approval!.Approvers);
    }

    [Fact]
    public void As_many_as_were_asked_for_suffice()
    {
        var plan = Some.Submission with
        {
            Reviewers = [],
            Approvers = [Some.Approver, Some.ChairPerson, Some.Stranger],
            Mode = ApprovalMode.Quorum,
            Needed = 2,
        };
        var asked = SubmitDocument.Submit(Some.Entry, "1.1", plan, Some.Author, Some.ActOf(Some.Author)).Value!.Next;

        var one = Decide(asked, Some.Stranger).Value!.Next;
        Assert.Equal(DocumentStatus.InReview, one.Open!.Status);
        Assert.Equal(DocumentStatus.Approved, Decide(one, Some.Approver).Value!.Next.Open!.Status);
        Assert.Equal(
            new QuorumOutOfRange(3),
            SubmitDocument.Submit(Some.Entry, "1.1", plan with { Needed = 4 }, Some.Author, Some.ActOf(Some.Author)).Refusal);
    }

    [Fact]
    public void A_card_of_an_earlier_submission_and_a_file_that_changed_decide_nothing()
    {
        Assert.Equal(
            new ObjectChanged(),
            DecideDocument.Decide(
                Some.InReview, new string('0', 64), Hash, ApprovalVerdict.Approve, null, Some.Reviewer, Some.ActOf(Some.Reviewer)).Refusal);
        Assert.Equal(
            new FileChanged(),
            DecideDocument.Decide(
                Some.InReview, Hash, new string('0', 64), ApprovalVerdict.Approve, null, Some.Reviewer, Some.ActOf(Some.Reviewer)).Refusal);
        Assert.Equal(
            new FileChanged(),
            PublishDocument.Publish(Some.Approved, "1.1", null, null, Some.Controller, Some.ActOf(Some.Controller)).Refusal);
    }

    [Fact]
    public void Another_file_voids_the_approvals_and_the_same_file_does_not()
    {
        Assert.Equal(new NothingToVoid(), SubmitDocument.Void(Some.Approved, Hash, Some.ActOf(Some.Controller)).Refusal);
        Assert.Equal(new NothingToVoid(), SubmitDocument.Void(Some.Entry, null, Some.ActOf(Some.Controller)).Refusal);

        var step = SubmitDocument.Void(Some.Approved, new string('0', 64), Some.ActOf(Some.Controller)).Value!;

        Assert.Equal(
            (DocumentStatus.Draft, ApprovalStatus.Withdrawn), (step.Next.Open!.Status, step.Next.Open!.Approval!.Status));
        Assert.Equal([TrailKinds.DocumentVoided], step.Events.Select(happened => happened.Kind));
    }

    [Fact]
    public void Publishing_supersedes_the_one_before_in_the_same_step()
    {
        var step = PublishDocument.Publish(Some.Approved, "1.1", Hash, null, Some.Controller, Some.ActOf(Some.Controller)).Value!;

        Assert.Equal([DocumentStatus.Superseded, DocumentStatus.Published], step.Next.Revisions.Select(revision => revision.Status));
        Assert.Equal([TrailKinds.DocumentPublished, TrailKinds.DocumentSuperseded], step.Events.Select(happened => happened.Kind));
        Assert.Equal([Hash, new string('1', 64)], step.Events.Select(happened => happened.Document));
        Assert.Equal(new DateOnly(2026, 12, 3), step.Next.Published!.EffectiveDate);
        Assert.Equal(new DateOnly(2027, 12, 3), step.Next.Document.NextReview);
    }

    [Fact]
    public void The_old_revision_is_in_force_until_the_new_one_is()
    {
        var later = new DateOnly(2027, 1, 1);
        Assert.Equal(new EffectiveInPast(Taipei.Day(Some.Now)), Publish(Taipei.Day(Some.Now).AddDays(-1)).Refusal);

        var entry = Publish(later).Value!.Next;

        Assert.Equal("1.0", entry.InForce(new DateOnly(2026, 12, 31))?.Revision);
        Assert.Equal("1.1", entry.InForce(later)?.Revision);
        Assert.Null(entry.InForce(new DateOnly(2025, 12, 2)));

        static Outcome<DocumentStep> Publish(DateOnly effective) =>
            PublishDocument.Publish(Some.Approved, "1.1", Hash, effective, Some.Controller, Some.ActOf(Some.Controller));
    }

    [Fact]
    public void A_review_without_change_moves_the_next_one_by_a_year_once_it_is_agreed()
    {
        var asked = ConfirmReview.Ask(Some.Entry, [Some.Approver], Some.Author, Some.ActOf(Some.Author)).Value!.Next;
        Assert.Equal(new AskedAlready(), ConfirmReview.Ask(asked, [Some.Approver], Some.Author, Some.ActOf(Some.Author)).Refusal);
        var version = Some.InForce.Pinned!.Sha256;

        Assert.Null(Decide(ApprovalVerdict.Return).Document.NextReview);
        Assert.Null(Decide(ApprovalVerdict.Return).Document.ReviewedAt);
        Assert.Equal((new DateOnly(2027, 12, 3), Some.Now), (Decide(ApprovalVerdict.Approve).Document.NextReview, Decide(ApprovalVerdict.Approve).Document.ReviewedAt));

        RegisterEntry Decide(ApprovalVerdict verdict) =>
            ConfirmReview.Decide(asked, version, verdict, "須修訂", Some.Approver, Some.ActOf(Some.Approver)).Value!.Next;
    }

    [Theory]
    [InlineData("1.0", "1.1")]
    [InlineData("1.9", "1.10")]
    [InlineData("2", "3")]
    [InlineData("A", "A.1")]
    public void The_next_revision_is_suggested(string last, string next) => Assert.Equal(
        next, NextRevision.Suggest(Some.Entry with { Revisions = [Some.InForce with { Revision = last }] }));

    /// <summary>Whatever people try in whatever order: one revision binds at most, texts are unique, what was published stays to the byte.</summary>
    [Fact]
    public void No_order_of_steps_breaks_what_holds_always() => Gen.Int[0, 9].List[1, 60].Sample(steps =>
    {
        var entry = Some.Entry with { Revisions = [Some.Draft with { Order = 1, Revision = "1.0" }] };
        var published = new Dictionary<int, PinnedFile>();
        foreach (var (step, number) in steps.Select((step, number) => (step, number)))
        {
            entry = Try(entry, step, number).Value?.Next ?? entry;

            Assert.True(entry.Revisions.Count(revision => revision.Status == DocumentStatus.Published) <= 1);
            Assert.True(entry.Revisions.Count(revision => revision.IsOpen) <= 1);
            Assert.Equal(entry.Revisions.Count, entry.Revisions.Select(revision => revision.Revision).Distinct().Count());
            foreach (var revision in entry.Revisions.Where(revision => revision.PublishedAt is not null))
            {
                published.TryAdd(revision.Order, revision.Pinned!);
                Assert.Equal(published[revision.Order], revision.Pinned);
            }
        }
    });

    private static Outcome<DocumentStep> Try(RegisterEntry entry, int step, int number)
    {
        var file = Some.PinnedFile with { Sha256 = number.ToString("D64", System.Globalization.CultureInfo.InvariantCulture) };
        var asked = entry.Open?.Pinned?.Sha256 ?? "";
        var bound = entry.Published?.Pinned?.Sha256 ?? "";
        return step switch
        {
            0 => SubmitDocument.Submit(
                entry, entry.Last.Revision, Some.Submission with { File = file, Reviewers = [] }, Some.Author, Some.ActOf(Some.Author)),
            1 or 2 => DecideDocument.Decide(entry, asked, asked, ApprovalVerdict.Approve, null, Some.Approver, Some.ActOf(Some.Approver)),
            3 => DecideDocument.Decide(entry, asked, asked, ApprovalVerdict.Return, "補充", Some.Approver, Some.ActOf(Some.Approver)),
            4 or 5 => PublishDocument.Publish(entry, entry.Last.Revision, asked, null, Some.Controller, Some.ActOf(Some.Controller)),
            6 => RegisterDocument.Revise(
                entry, Some.Draft with { Revision = number % 3 == 0 ? "1.0" : NextRevision.Suggest(entry) }, Some.Author, Some.ActOf(Some.Author)),
            7 => SubmitDocument.Void(entry, file.Sha256, Some.ActOf(Some.Controller)),
            8 => RetireDocument.Ask(entry, "終止", "查閱", [Some.Approver], Some.Controller, Some.ActOf(Some.Controller)),
            _ => RetireDocument.Decide(entry, bound, ApprovalVerdict.Approve, null, Some.Approver, Some.ActOf(Some.Approver)) is { Value: { } decided }
                ? RetireDocument.CarryOut(decided.Next, Some.Controller, Some.ActOf(Some.Controller))
                : SubmitDocument.Withdraw(entry, entry.Last.Revision, "改版", Some.Author, Some.ActOf(Some.Author)),
        };
    }

    private static Outcome<DocumentStep> Decide(RegisterEntry entry, DocumentActor by, ApprovalVerdict verdict = ApprovalVerdict.Approve) =>
        DecideDocument.Decide(entry, Hash, Hash, verdict, "請補充附件", by, Some.ActOf(by));
}
