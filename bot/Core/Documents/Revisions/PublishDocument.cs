using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Makes an approved revision the one that binds, in place of the one before.</summary>
public static class PublishDocument
{
    /// <summary>The yearly review (policy 11.1); a document may be reviewed more often.</summary>
    public const int ReviewMonths = 12;

    /// <param name="sha256">Of the file as it is now; null when it is gone.</param>
    /// <param name="effective">Null: the day it is announced.</param>
    public static Outcome<DocumentStep> Publish(
        RegisterEntry entry, string revision, string? sha256, DateOnly? effective, DocumentActor by, Act act)
    {
        var today = Taipei.Day(act.At);
        return entry.Find(revision) switch
        {
            null => new UnknownRevision(),
            _ when !by.IsController => new ControllerNeeded(),
            { Status: not DocumentStatus.Approved } other => new WrongRevisionState(other.Status),
            { } approved when DocumentDuties.Publish(approved, by) is { } refusal => refusal,
            { } approved when approved.Pinned?.Sha256 != sha256 => new FileChanged(),
            _ when effective < today => new EffectiveInPast(today),
            { } approved => Step(entry, approved, effective ?? today, by, act),
        };
    }

    private static DocumentStep Step(RegisterEntry entry, DocumentRevision approved, DateOnly effective, DocumentActor by, Act act)
    {
        var document = entry.Document with
        {
            NextReview = effective.AddMonths(entry.Document.ReviewMonths),
            Confirmation = Ended(entry.Document.Confirmation),
            Retirement = entry.Document.Retirement is { } asked ? asked with { Approval = Ended(asked.Approval)! } : null, // given: never null
        };
        var published = approved with
        {
            Status = DocumentStatus.Published,
            EffectiveDate = effective,
            PublishedAt = act.At,
            PublishedBy = by.Person,
            Difference = null,
        };
        var next = entry with { Document = document };
        var told = DocumentStep.Event(document, approved.Status, published, TrailKinds.DocumentPublished, act);
        if (entry.Published is not { } earlier)
        {
            return new DocumentStep(next.With(published), [told]);
        }

        // it binds until the new one does, though nobody may be asked to acknowledge it any more
        var superseded = earlier with
        {
            Status = DocumentStatus.Superseded,
            EndedAt = Taipei.At(effective, TimeOnly.MinValue) is var start && start > act.At ? start : act.At,
        };
        return new DocumentStep(
            next.With(published).With(superseded),
            [told, DocumentStep.Event(document, earlier.Status, superseded, TrailKinds.DocumentSuperseded, act)]);
    }

    // What was asked about the revision before is answered by the new one.
    private static ApprovalRequest? Ended(ApprovalRequest? request) =>
        request is { Status: ApprovalStatus.Pending or ApprovalStatus.Approved } ? request with { Status = ApprovalStatus.Withdrawn } : request;
}
