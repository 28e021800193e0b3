using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Records;
using TeamsIsms.Records.Disposals;
using TeamsIsms.Trail;

namespace TeamsIsms.Tests.Testing;

internal static partial class Some
{
    public static RecordActor RecordProposer => new(SecurityManager, [Role.SecurityManager]);

    public static RecordActor RecordChair => new(Chair, [Role.CommitteeChair]);

    public static RecordActor RecordController { get; } = new(new("0a000000-0000-4000-8000-0000000000d1"), [Role.DocumentController]);

    public static RecordTerms Terms => ProposedTerms.Of(RecordKind.Incidents, Languages.Chinese);

    /// <summary>Nobody decided anything of it.</summary>
    public static RecordClass Records => new() { Kind = RecordKind.Incidents };

    /// <summary>The security manager proposed, the chair is asked.</summary>
    public static RecordClass RecordsAsked =>
        DecideTerms.Propose(Records, Terms, [Chair], RecordProposer, ActOf(RecordProposer)).Value!.Next; // a valid proposal

    /// <summary>Confirmed by the chair.</summary>
    public static RecordClass RecordsDecided => DecideTerms.Decide(
        RecordsAsked, Vote(RecordsAsked, RecordChair, ApprovalVerdict.Approve), RecordChair, ActOf(RecordChair)).Value!.Next; // the chair may

    public static Act ActOf(RecordActor who) => Act.By(who.Person, Now, $"activity-{who.Person:N}");

    public static ApprovalVote Vote(RecordClass records, RecordActor who, ApprovalVerdict verdict, string? comment = null) =>
        new(who.Person, verdict, records.Approval!.Stamp, comment); // asked

    /// <summary>Three revisions whose time is over, one that is held.</summary>
    public static IReadOnlyList<KeptRecord> OldRevisions =>
    [
        new("ISMS-M-001", new DateOnly(2020, 5, 4)), new("ISMS-P-003", new DateOnly(2020, 11, 30)), new("ISMS-P-004", new DateOnly(2021, 2, 1)),
        new("ISMS-M-002", new DateOnly(2020, 1, 2)), new("ISMS-M-001", null),
    ];

    /// <summary>The controller proposes to dispose of old revisions; a hold keeps one of them.</summary>
    public static RecordClass DisposalAsked => RunDisposal.Propose(
        HeldDocuments,
        HeldDocuments,
        OldRevisions,
        new DateOnly(2026, 12, 1),
        "已逾保存期限，且無訴訟或稽核需要",
        [Named(SecurityManager, "林安全", Role.SecurityManager), Named(Chair, "張主委", Role.CommitteeChair)],
        RecordController,
        ActOf(RecordController)).Value!.Next; // a valid proposal

    private static RecordClass HeldDocuments => HoldRecords.Hold(
        RecordsDecided with { Kind = RecordKind.Documents }, "ISMS-M-002", "與承包商訴訟中", RecordController, ActOf(RecordController)).Value!.Next; // may hold

    /// <summary>Confirmed by the security manager.</summary>
    public static RecordClass DisposalApproved => RunDisposal.Decide(
        DisposalAsked, VoteOnDisposal(DisposalAsked, RecordProposer), RecordProposer, ActOf(RecordProposer)).Value!.Next; // may confirm

    public static RecordClass DisposalDone(bool left)
    {
        var records = DisposalApproved;
        for (var at = 0; at < records.Disposal!.Items.Count; at++)
        {
            var answer = left && at == 1
                ? new ShelfAnswer(0, [new LeftRecord(records.Disposal.Items[at].Number, KeptBecause.InUse)])
                : new ShelfAnswer(1, []);
            records = RunDisposal.Progress(records, records.Disposal, answer, Now)!; // its own step
        }

        return RunDisposal.Certify(records, 1, DisposalCertificate, ActOf(RecordController)).Value!.Next; // all were tried
    }

    public static DisposalCertificate DisposalCertificate => new(
        new Uri("https://example.sharepoint.com/sites/isms/DSP-DOC-001.docx"),
        new string('c', 64),
        new Uri("https://example.sharepoint.com/sites/isms/DSP-DOC-001.csv"),
        new string('d', 64),
        24,
        Now);

    public static ApprovalVote VoteOnDisposal(RecordClass records, RecordActor who, ApprovalVerdict verdict = ApprovalVerdict.Approve) =>
        new(who.Person, verdict, records.Disposal!.Approval.Stamp, verdict == ApprovalVerdict.Approve ? null : "還要用"); // proposed
}
