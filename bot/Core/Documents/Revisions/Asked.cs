using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>What the two questions about a published revision have in common: keep it, or end it.</summary>
internal static class Asked
{
    /// <summary>Those who may decide: of tier 1 the chair, else whoever is offered; never whoever asks or wrote it.</summary>
    public static IEnumerable<Guid> Of(
        ControlledDocument document, DocumentRevision published, IEnumerable<DocumentActor> approvers, Guid requester) => approvers
        .Where(approver => document.Tier != 1 || approver.IsChair)
        .Where(approver => approver.Person != requester && DocumentDuties.Approve(published, approver) is null)
        .Select(approver => approver.Person)
        .Distinct();

    public static Outcome<ApprovalRequest> Decide(
        DocumentRevision published, ApprovalRequest request, string version, ApprovalVerdict verdict, string? comment, DocumentActor by,
        DateTimeOffset now) =>
        DocumentDuties.Approve(published, by) is { } refusal
            ? refusal
            : Approve.Decide(request, by.Person, verdict, version, comment, now);
}
