using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>"Reviewed, no change": the owner says so and an approver agrees (policy 11.1).</summary>
public static class ConfirmReview
{
    public static Outcome<DocumentStep> Ask(
        RegisterEntry entry, IEnumerable<DocumentActor> approvers, DocumentActor by, Act act)
    {
        if (entry.Document.Owner != by.Person)
        {
            return new OwnerNeeded();
        }

        if (entry.Published is not { Pinned: { } pinned } published)
        {
            return new WrongRevisionState(entry.Last.Status);
        }

        if (entry.Document.Confirmation is { Status: ApprovalStatus.Pending })
        {
            return new AskedAlready();
        }

        List<Guid> others = [.. Asked.Of(entry.Document, published, approvers, by.Person)];
        return others.Count == 0
            ? new ApproversNeeded()
            : DocumentStep.Of(
                entry,
                entry.Document with
                {
                    Confirmation = new ApprovalRequest(by.Person, pinned.Sha256, ApprovalMode.One, 0, act.At) { Approvers = others },
                },
                published,
                TrailKinds.DocumentReviewAsked,
                act);
    }

    public static Outcome<DocumentStep> Decide(
        RegisterEntry entry, string version, ApprovalVerdict verdict, string? comment, DocumentActor by, Act act)
    {
        if (entry is not { Document.Confirmation: { } request, Published: { } published })
        {
            return new NothingAsked();
        }

        var outcome = Asked.Decide(published, request, version, verdict, comment, by, act.At);
        if (outcome.Value is not { } decided)
        {
            return outcome.Refusal!; // no value: refused
        }

        var isConfirmed = decided.Status == ApprovalStatus.Approved;
        return DocumentStep.Of(
            entry,
            entry.Document with
            {
                Confirmation = decided,
                ReviewedAt = isConfirmed ? act.At : entry.Document.ReviewedAt,
                NextReview = isConfirmed ? Taipei.Day(act.At).AddMonths(entry.Document.ReviewMonths) : entry.Document.NextReview,
            },
            published,
            isConfirmed ? TrailKinds.DocumentReviewConfirmed : TrailKinds.DocumentReviewRefused,
            act,
            comment);
    }
}
