using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>What reviewers and approvers say of a revision.</summary>
public static class DecideDocument
{
    /// <param name="version">What the card that was tapped is about; another version makes the decision void.</param>
    /// <param name="sha256">Of the file as it is now; null when it is gone.</param>
    public static Outcome<DocumentStep> Decide(
        RegisterEntry entry, string version, string? sha256, ApprovalVerdict verdict, string? comment, DocumentActor by, Act act)
    {
        if (Asked(entry) is not { Approval: { } request } asked)
        {
            return new NothingAsked();
        }

        if (Refuse(entry.Document, asked, request, verdict, by, act.At) is { } refusal)
        {
            return refusal;
        }

        var outcome = Approve.Decide(request, by.Person, verdict, version, comment, act.At);
        if (outcome.Value is not { } decided)
        {
            return outcome.Refusal!; // no value: refused
        }

        return asked.Pinned?.Sha256 != sha256
            ? new FileChanged()
            : Step(entry, asked, decided, comment, act);
    }

    /// <summary>The revision whose approvers' cards are about: the open one, or the last one that was submitted.</summary>
    public static DocumentRevision? Asked(RegisterEntry entry) =>
        entry.Open is { Approval: not null } open ? open : entry.Revisions.LastOrDefault(revision => revision.Approval is not null);

    /// <summary>Changes the request without deciding it, such as who decides instead.</summary>
    public static Outcome<DocumentStep> Change(RegisterEntry entry, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act) =>
        Asked(entry) is { Approval: { } request } asked
            ? change(request).Match<Outcome<DocumentStep>>(
                made => DocumentStep.Of(entry, asked, asked with { Approval = made.Next }, made.Kind, act, made.Reason, made.Note),
                refusal => refusal)
            : new NothingAsked();

    private static Refusal? Refuse(
        ControlledDocument document, DocumentRevision asked, ApprovalRequest request, ApprovalVerdict verdict, DocumentActor by,
        DateTimeOffset now)
    {
        var duty = asked.IsReview ? DocumentDuties.Review(asked, by) : DocumentDuties.Approve(asked, by);
        return duty switch
        {
            not null => duty,
            _ when asked.IsReview && verdict == ApprovalVerdict.Reject => new ReviewersDoNotReject(),

            // a deputy decides for the chair; who merely was the chair when it was submitted does not
            _ when IsChairs(document, asked) && Approve.Seat(request, by.Person, now) == by.Person && !by.IsChair => new ChairNeeded(),
            _ => null,
        };
    }

    private static bool IsChairs(ControlledDocument document, DocumentRevision asked) =>
        document.Tier == 1 && !asked.IsReview && asked.Ahead.Count == 0;

    private static DocumentStep Step(
        RegisterEntry entry, DocumentRevision asked, ApprovalRequest decided, string? comment, Act act)
    {
        var next = asked with { Approval = decided };
        return decided.Status switch
        {
            ApprovalStatus.Approved when asked.Ahead is [var stage, ..] => DocumentStep.Of(
                entry,
                asked,
                next with
                {
                    Passed = [.. asked.Passed, decided],
                    Approval = stage.Ask(decided.Requester, asked.Author, decided.Version, act.At),
                    Ahead = [.. asked.Ahead.Skip(1)],
                },
                TrailKinds.DocumentApproved,
                act,
                comment),
            ApprovalStatus.Approved => DocumentStep.Of(
                entry, asked, next with { Status = DocumentStatus.Approved }, TrailKinds.DocumentApproved, act, comment),
            ApprovalStatus.Rejected => DocumentStep.Of(
                entry,
                asked,
                next with { Status = DocumentStatus.Rejected, Reason = comment?.Trim(), Ahead = [], Difference = null },
                TrailKinds.DocumentRejected,
                act,
                comment),
            ApprovalStatus.ChangesRequested => DocumentStep.Of(
                entry,
                asked,
                next with { Status = DocumentStatus.ChangesRequested, Reason = comment?.Trim(), Ahead = [] },
                TrailKinds.DocumentChangesRequested,
                act,
                comment),
            ApprovalStatus.Pending or ApprovalStatus.Withdrawn or ApprovalStatus.Expired =>
                DocumentStep.Of(entry, asked, next, TrailKinds.DocumentApproved, act, comment),
        };
    }
}
