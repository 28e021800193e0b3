using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Revisions;

/// <summary>The table of rules 4.1, for every state and everybody who could tap: what it does not name is refused.</summary>
public sealed class DocumentMachineTests
{
    private const string Revision = "1.1";

    private static readonly string Hash = Some.PinnedFile.Sha256;

    private static readonly DocumentActor Administrator =
        new(new Guid("0a000000-0000-4000-8000-0000000000a5"), IsStaff: true, [Role.Administrator]);

    [Theory]
    [InlineData("submit", "Draft>InReview ChangesRequested>InReview", "author")]
    [InlineData("requestChanges", "InReview>ChangesRequested", "approver")]
    [InlineData("approve", "InReview>Approved", "approver")]
    [InlineData("reject", "InReview>Rejected", "approver")]
    [InlineData("withdraw", "Draft>Withdrawn InReview>Withdrawn", "author")]
    [InlineData("publish", "Approved>Published", "controller")]
    [InlineData("askReview", "Published>Published", "author")]
    [InlineData("confirmReview", "Published>Published", "approver")]
    [InlineData("askObsolete", "Published>Published", "author controller")]
    [InlineData("decideObsolete", "Published>Published", "approver")]
    [InlineData("obsolete", "Published>Obsolete", "controller")]
    [InlineData("dispose", "Superseded>Disposed Obsolete>Disposed", "controller")]
    [InlineData("revise", "Rejected>Rejected Withdrawn>Withdrawn Published>Published Superseded>Superseded", "author controller")]
    public void Every_state_and_every_person_get_what_the_rules_say(string step, string states, string people)
    {
        (string Name, DocumentActor Actor)[] seats =
        [
            ("author", Some.Author), ("approver", Some.Approver), ("controller", Some.Controller),
            ("chair", Some.ChairPerson), ("administrator", Administrator), ("stranger", Some.Stranger),
        ];
        Assert.Empty(
            from status in Enum.GetValues<DocumentStatus>()
            where status is not DocumentStatus.Unknown
            from seat in seats
            let to = Take(In(status), step, seat.Actor).Value?.Next.Find(Revision)?.Status
            let expected = people.Split(' ').Contains(seat.Name)
                ? states.Split(' ').Where(way => way.StartsWith($"{status}>", StringComparison.Ordinal)).Select(way => way.Split('>')[1]).FirstOrDefault()
                : null
            where to?.ToString() != expected
            select $"{status} {step} {seat.Name}: expected {expected}, got {to}");
    }

    [Theory]
    [InlineData("controller", true)]
    [InlineData("author", true)]
    [InlineData("stranger", false)]
    [InlineData("guest", false)]
    public void Controllers_register_for_anybody_and_staff_what_they_write(string who, bool may)
    {
        var actor = who switch
        {
            "controller" => Some.Controller,
            "author" => Some.Author,
            "guest" => Some.Author with { IsStaff = false },
            _ => Some.Stranger,
        };

        var step = RegisterDocument.New(null, Some.Procedure, Some.Draft, actor, Some.ActOf(actor));

        Assert.Equal(may, step.Value is { Next.Last.Status: DocumentStatus.Draft });
        Assert.Equal(may ? null : new ControllerNeeded(), step.Refusal);
    }

    [Fact]
    public void A_number_is_registered_once_however_it_is_written()
    {
        Assert.Equal(DocumentId.Of("ISMS-P-004"), DocumentId.Of(" isms－p－００４ "));
        Assert.NotEqual(DocumentId.Of("ISMS-P-004"), DocumentId.Of("ISMS-P-005"));
        Assert.Equal(
            new NumberTaken(Some.Procedure.Number, Some.Procedure.Title),
            RegisterDocument.New(Some.Entry, Some.Procedure, Some.Draft, Some.Controller, Some.ActOf(Some.Controller)).Refusal);
    }

    [Fact]
    public void What_the_cover_names_is_needed_to_register()
    {
        Assert.Equal(new FieldNeeded(LibraryRows.Number, 100), Register(Some.Procedure with { Number = "" }));
        Assert.Equal(new FieldNeeded(LibraryRows.Title, 200), Register(Some.Procedure with { Title = new string('長', 201) }));
        Assert.Equal(new FieldNeeded(LibraryRows.Classification, 100), Register(Some.Procedure with { Classification = "" }));
        Assert.Equal(new FieldNeeded(LibraryRows.IssuingUnit, 100), Register(Some.Procedure with { IssuingUnit = "" }));
        Assert.Equal(new TierNeeded(), Register(Some.Procedure with { Tier = 5 }));

        static Refusal? Register(ControlledDocument wanted) =>
            RegisterDocument.New(null, wanted, Some.Draft, Some.Controller, Some.ActOf(Some.Controller)).Refusal;
    }

    private static Outcome<DocumentStep> Take(RegisterEntry entry, string step, DocumentActor by)
    {
        var act = Some.ActOf(by);
        return step switch
        {
            "submit" => SubmitDocument.Submit(entry, Revision, Some.Submission with { Reviewers = [] }, by, act),
            "requestChanges" => DecideDocument.Decide(entry, Hash, Hash, ApprovalVerdict.Return, "請補充附件", by, act),
            "approve" => DecideDocument.Decide(entry, Hash, Hash, ApprovalVerdict.Approve, null, by, act),
            "reject" => DecideDocument.Decide(entry, Hash, Hash, ApprovalVerdict.Reject, "不符規定", by, act),
            "withdraw" => SubmitDocument.Withdraw(entry, Revision, "改由他案處理", by, act),
            "publish" => PublishDocument.Publish(entry, Revision, Hash, null, by, act),
            "askReview" => ConfirmReview.Ask(Plain(entry), [Some.Approver], by, act),
            "confirmReview" => ConfirmReview.Decide(entry, Hash, ApprovalVerdict.Approve, null, by, act),
            "askObsolete" => RetireDocument.Ask(Plain(entry), "業務終止", "供稽核查閱", [Some.Approver], by, act),
            "decideObsolete" => RetireDocument.Decide(entry, Hash, ApprovalVerdict.Approve, null, by, act),
            "obsolete" => RetireDocument.CarryOut(Retiring(entry), by, act),
            "dispose" => DisposeDocument.Dispose(
                entry, Revision, Taipei.Day(Some.Now).AddDays(-1), isHeld: false, Some.Reviewer, by, act),
            "revise" => RegisterDocument.Revise(entry, Some.Draft with { Revision = "1.2" }, by, act),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
    }

    /// <summary>The only revision is in the state; of a published one both questions are open.</summary>
    private static RegisterEntry In(DocumentStatus status)
    {
        var asked = new ApprovalRequest(Some.Author.Person, Hash, ApprovalMode.One, 0, Some.Now) { Approvers = [Some.Approver.Person] };
        var decided = asked with
        {
            Status = ApprovalStatus.Approved,
            Decisions = [new ApprovalDecision(Some.Approver.Person, Some.Approver.Person, ApprovalVerdict.Approve, Some.Now, null)],
        };
        var revision = Some.Draft with
        {
            Status = status,
            Submitter = status is DocumentStatus.Draft ? null : Some.Author.Person,
            Pinned = status is DocumentStatus.Draft ? null : Some.PinnedFile,
            Approval = status switch
            {
                DocumentStatus.Draft => null,
                DocumentStatus.InReview => asked,
                DocumentStatus.ChangesRequested => asked with { Status = ApprovalStatus.ChangesRequested },
                DocumentStatus.Rejected => asked with { Status = ApprovalStatus.Rejected },
                DocumentStatus.Withdrawn => asked with { Status = ApprovalStatus.Withdrawn },
                _ => decided,
            },
        };
        var document = Some.Procedure with { Confirmation = asked, Retirement = new Retirement("業務終止", "供稽核查閱", asked) };
        return new RegisterEntry(document, [revision]);
    }

    private static RegisterEntry Plain(RegisterEntry entry) =>
        entry with { Document = entry.Document with { Confirmation = null, Retirement = null } };

    private static RegisterEntry Retiring(RegisterEntry entry) =>
        RetireDocument.Decide(entry, Hash, ApprovalVerdict.Approve, null, Some.Approver, Some.ActOf(Some.Approver)).Value?.Next ?? entry;
}
