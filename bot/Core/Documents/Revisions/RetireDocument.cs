using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Makes a document obsolete: an approver decides, the document controllers carry it out.</summary>
public static class RetireDocument
{
    public const int LongestReason = 500;

    /// <param name="keptFor">What the last revision is kept for (policy 6.4.2.9).</param>
    public static Outcome<DocumentStep> Ask(
        RegisterEntry entry, string? reason, string? keptFor, IEnumerable<DocumentActor> approvers, DocumentActor by, Act act)
    {
        if (!by.IsController && entry.Document.Owner != by.Person)
        {
            return new ControllerNeeded();
        }

        if (entry.Published is not { Pinned: { } pinned } published)
        {
            return new WrongRevisionState(entry.Last.Status);
        }

        List<Guid> others = [.. Asked.Of(entry.Document, published, approvers, by.Person)];
        return entry switch
        {
            { Open: { } open } => new RevisionInWork(open.Revision, open.Status),
            { Document.Retirement.Approval.Status: ApprovalStatus.Pending or ApprovalStatus.Approved } => new AskedAlready(),
            _ when reason?.Trim() is not { Length: > 0 and <= LongestReason } => new ReasonNeeded(),
            _ when keptFor?.Trim() is not { Length: > 0 and <= LongestReason } => new KeptForNeeded(LongestReason),
            _ when others.Count == 0 => new ApproversNeeded(),
            _ => DocumentStep.Of(
                entry,
                entry.Document with
                {
                    Retirement = new Retirement(
                        reason.Trim(),
                        keptFor.Trim(),
                        new ApprovalRequest(by.Person, pinned.Sha256, ApprovalMode.One, 0, act.At) { Approvers = others }),
                },
                published,
                TrailKinds.DocumentObsoleteAsked,
                act,
                reason),
        };
    }

    public static Outcome<DocumentStep> Decide(
        RegisterEntry entry, string version, ApprovalVerdict verdict, string? comment, DocumentActor by, Act act)
    {
        if (entry is not { Document.Retirement: { } retirement, Published: { } published })
        {
            return new NothingAsked();
        }

        var outcome = Asked.Decide(published, retirement.Approval, version, verdict, comment, by, act.At);
        return outcome.Value is { } decided
            ? DocumentStep.Of(
                entry,
                entry.Document with { Retirement = retirement with { Approval = decided } },
                published,
                decided.Status == ApprovalStatus.Approved ? TrailKinds.DocumentObsoleteApproved : TrailKinds.DocumentObsoleteRefused,
                act,
                comment)
            : outcome.Refusal!; // no value: refused
    }

    /// <summary>Carries out what was approved.</summary>
    public static Outcome<DocumentStep> CarryOut(RegisterEntry entry, DocumentActor by, Act act)
    {
        if (!by.IsController)
        {
            return new ControllerNeeded();
        }

        if (entry.Published is not { } published)
        {
            return new WrongRevisionState(entry.Last.Status);
        }

        if (entry.Document.Retirement is not { Approval: { Status: ApprovalStatus.Approved } approval } retirement)
        {
            return new RetirementNotApproved();
        }

        if (DocumentDuties.CarryOut(approval, by) is { } refusal)
        {
            return refusal;
        }

        var obsolete = published with
        {
            Status = DocumentStatus.Obsolete,
            EndedAt = act.At,
            Reason = retirement.Reason,
            KeptFor = retirement.KeptFor,
        };
        var ended = entry with { Document = entry.Document with { NextReview = null } };
        return DocumentStep.Of(ended, published, obsolete, TrailKinds.DocumentObsoleted, act, retirement.Reason);
    }
}
