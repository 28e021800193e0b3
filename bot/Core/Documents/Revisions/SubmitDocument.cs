using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Sends a draft to those who review and approve it, and takes it back.</summary>
public static class SubmitDocument
{
    public const int LongestSummary = 1_000;

    public static Outcome<DocumentStep> Submit(
        RegisterEntry entry, string revision, Submission submission, DocumentActor by, Act act)
    {
        if (entry.Find(revision) is not { } draft)
        {
            return new UnknownRevision();
        }

        if (Refuse(entry, draft, submission, by) is { } refusal)
        {
            return refusal;
        }

        var stages = submission.Stages(entry.Document.Tier); // not empty: somebody approves, else it was refused
        var file = submission.File!; // else it was refused
        return DocumentStep.Of(
            entry,
            draft,
            draft with
            {
                Status = DocumentStatus.InReview,
                Submitter = by.Person,
                ItemId = file.ItemId,
                Pinned = file,
                ChangeSummary = submission.ChangeSummary.Trim(),
                IsMaterial = submission.IsMaterial,
                HasReviewers = submission.Reviewers.Count > 0,
                Approval = stages[0].Ask(by.Person, draft.Author, file.Sha256, act.At),
                Passed = [],
                Ahead = [.. stages.Skip(1)],
                Reason = null,
                Difference = null,
            },
            TrailKinds.DocumentSubmitted,
            act,
            submission.ChangeSummary);
    }

    public static Outcome<DocumentStep> Withdraw(RegisterEntry entry, string revision, string? reason, DocumentActor by, Act act) =>
        entry.Find(revision) switch
        {
            null => new UnknownRevision(),
            { } own when own.Author != by.Person => new AuthorNeeded(),
            { Status: not (DocumentStatus.Draft or DocumentStatus.InReview) } other => new WrongRevisionState(other.Status),
            _ when string.IsNullOrWhiteSpace(reason) => new ReasonNeeded(),
            { } open => DocumentStep.Of(
                entry,
                open,
                Unapproved(open) with { Status = DocumentStatus.Withdrawn, Reason = reason.Trim() },
                TrailKinds.DocumentWithdrawn,
                act,
                reason),
        };

    /// <summary>The file is another one than was submitted: whatever was approved of it counts no more.</summary>
    /// <param name="sha256">Of the file as it is now; null when it is gone.</param>
    public static Outcome<DocumentStep> Void(RegisterEntry entry, string? sha256, Act act) => entry.Open switch
    {
        { Status: DocumentStatus.InReview or DocumentStatus.Approved, Pinned: { } pinned } open when pinned.Sha256 != sha256 =>
            DocumentStep.Of(
                entry, open, Unapproved(open) with { Status = DocumentStatus.Draft, Pinned = null }, TrailKinds.DocumentVoided, act),
        _ => new NothingToVoid(),
    };

    /// <summary>Keeps what was found; nothing of the document changes by it.</summary>
    public static Outcome<DocumentStep> Compared(RegisterEntry entry, ShortDifference found) => entry.Open switch
    {
        { Status: DocumentStatus.InReview, Pinned: { } pinned, Difference: null } open when pinned.Sha256 == found.Sha256 =>
            new DocumentStep(entry.With(open with { Difference = found }), []),
        _ => new NothingAsked(),
    };

    private static DocumentRevision Unapproved(DocumentRevision revision) => revision with
    {
        Approval = revision.Approval is { } asked ? asked with { Status = ApprovalStatus.Withdrawn } : null,
        Ahead = [],
        Difference = null,
    };

    private static Refusal? Refuse(RegisterEntry entry, DocumentRevision draft, Submission submission, DocumentActor by)
    {
        var asked = draft with { Submitter = by.Person };
        var chair = entry.Document.Tier != 1 || submission.Approvers.Any(approver => approver.IsChair);
        var main = submission.Approvers.Distinct().Count() - (entry.Document.Tier == 1 ? 1 : 0);
        return draft switch
        {
            _ when draft.Author != by.Person => new AuthorNeeded(),
            { Status: not (DocumentStatus.Draft or DocumentStatus.ChangesRequested) } => new WrongRevisionState(draft.Status),
            _ when submission.File is null => new FileNeeded(),
            _ when submission.ChangeSummary.Trim().Length is 0 or > LongestSummary => new ChangeSummaryNeeded(LongestSummary),
            _ when submission.IsMaterial is null => new MaterialUnanswered(),
            _ when First(submission.Reviewers, reviewer => DocumentDuties.Review(asked, reviewer)) is { } refusal => refusal,
            _ when submission.Approvers.Count == 0 => new ApproversNeeded(),
            _ when First(submission.Approvers, approver => DocumentDuties.Approve(asked, approver)) is { } refusal => refusal,
            _ when !chair => new ChairNeeded(),
            _ when submission.Mode == ApprovalMode.Quorum && main > 0 && (submission.Needed < 1 || submission.Needed > main) =>
                new QuorumOutOfRange(main),
            _ => null,
        };
    }

    private static Refusal? First(IEnumerable<DocumentActor> people, Func<DocumentActor, Refusal?> objection) =>
        people.Select(objection).FirstOrDefault(refusal => refusal is not null);
}
