using TeamsIsms.Documents.Differences;
using TeamsIsms.Documents.Register;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Notices;

/// <summary>Compares a submitted revision with the one before, once, and keeps the passages that those who decide read on their cards.</summary>
internal sealed class CompareRevisionRun(DifferenceRun differences, DocumentTable documents) : IDocumentNoticeRun
{
    public bool Takes(DocumentNoticeKind kind) => kind is DocumentNoticeKind.Changed;

    public async Task<TimeSpan?> RunAsync(
        DocumentNotice notice, RegisterEntry entry, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (entry.Open is not { Status: DocumentStatus.InReview, Pinned.Sha256: var sha256, Difference: null } open
            || await differences.OfAsync(entry, open.Revision, cancellationToken) is not { Difference: { } difference })
        {
            return null;
        }

        if (difference.Refusal is DocumentChanged or DocumentLocked)
        {
            return SendPause.Busy;
        }

        var found = ShortDifference.Of(sha256, difference);
        await documents.ActAsync(entry.Document.Id, loaded => SubmitDocument.Compared(loaded, found), now, cancellationToken);
        return null;
    }
}
