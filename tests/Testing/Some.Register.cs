using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;
using TeamsIsms.People;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static DocumentActor Author => new(new Guid("0a000000-0000-4000-8000-0000000000a1"), IsStaff: true, []);

    public static DocumentActor Reviewer => new(new Guid("0a000000-0000-4000-8000-0000000000a2"), IsStaff: true, []);

    public static DocumentActor Controller =>
        new(new Guid("0a000000-0000-4000-8000-0000000000a3"), IsStaff: true, [Role.DocumentController]);

    public static DocumentActor Approver => new(SecurityManager, IsStaff: true, [Role.SecurityManager]);

    public static DocumentActor ChairPerson => new(Chair, IsStaff: true, [Role.CommitteeChair]);

    public static DocumentActor Stranger => new(new Guid("0a000000-0000-4000-8000-0000000000a4"), IsStaff: true, []);

    public static PinnedFile PinnedFile => PinnedFile.Of(PinnedDocument);

    /// <summary>A procedure, tier 2, owned by its author.</summary>
    public static ControlledDocument Procedure => new()
    {
        Id = DocumentId.Of("ISMS-P-004"),
        Number = "ISMS-P-004",
        Title = "帳號與存取權限管理程序書",
        Tier = 2,
        Classification = "一般",
        IssuingUnit = "文件管理小組",
        Owner = Author.Person,
        Distribution = new Audience { Everybody = true },
        RegisteredBy = Controller.Person,
        RegisteredAt = Now.AddYears(-1),
    };

    /// <summary>Revision 1.1, not submitted yet.</summary>
    public static DocumentRevision Draft => new()
    {
        Document = Procedure.Id,
        Order = 2,
        Revision = "1.1",
        Author = Author.Person,
        ItemId = PinnedFile.ItemId,
        CreatedAt = Now.AddDays(-3),
    };

    /// <summary>Revision 1.0, which binds.</summary>
    public static DocumentRevision InForce => new()
    {
        Document = Procedure.Id,
        Order = 1,
        Revision = "1.0",
        Status = DocumentStatus.Published,
        Author = Author.Person,
        Submitter = Author.Person,
        ItemId = PinnedFile.ItemId,
        Pinned = PinnedFile with { Sha256 = new string('1', 64), VersionId = "1.0" },
        ChangeSummary = "首次發行",
        IsMaterial = true,
        CreatedAt = Now.AddYears(-1),
        EffectiveDate = new DateOnly(2025, 12, 3),
        PublishedAt = Now.AddYears(-1),
        PublishedBy = Controller.Person,
    };

    public static Submission Submission => new(
        PinnedFile, "配合稽核建議，縮短離職帳號停用時限。", IsMaterial: true, [Reviewer], [Approver]);

    public static RegisterEntry Entry => new(Procedure, [InForce, Draft]);

    /// <summary>The draft, asked of its reviewer and then of its approver.</summary>
    public static RegisterEntry InReview =>
        SubmitDocument.Submit(Entry, "1.1", Submission, Author, ActOf(Author)).Value!.Next;

    public static RegisterEntry Approved => Decided(Decided(InReview, Reviewer), Approver);

    public static TeamsIsms.Trail.Act ActOf(DocumentActor by) => TeamsIsms.Trail.Act.By(by.Person, Now, "a:1");

    private static RegisterEntry Decided(RegisterEntry entry, DocumentActor by) => DecideDocument.Decide(
        entry, PinnedFile.Sha256, PinnedFile.Sha256, ApprovalVerdict.Approve, null, by, ActOf(by)).Value!.Next;
}
