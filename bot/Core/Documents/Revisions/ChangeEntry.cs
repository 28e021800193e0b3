using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>
/// Changes the register's entry of a document: who answers for it, who issues it, its tier and classification, who is told of it, and how
/// often it is reviewed. Revisions and their files stay as they are.
/// </summary>
public static class ChangeEntry
{
    public const int LongestReason = 500;

    /// <param name="seen">The <see cref="ControlledDocument.Edits"/> that the form was about.</param>
    public static Outcome<DocumentStep> Decide(
        RegisterEntry entry, EntryChange wanted, int seen, string? reason, DocumentActor by, Act act)
    {
        var after = wanted.On(entry.Document);
        var told = EntryChange.Told(entry.Document, after);
        return entry switch
        {
            _ when !by.IsController => new ControllerNeeded(),
            { Ended: { } ended } => new WrongRevisionState(ended.Status),
            _ when told.Count == 0 => new NothingToChange(),
            _ when entry.Document.Edits != seen => new EntryChanged(),
            _ when RegisterDocument.Missing(after) is { } missing => missing,
            _ when wanted.ReviewMonths is < 1 or > PublishDocument.ReviewMonths => new ReviewMonthsOutOfRange(PublishDocument.ReviewMonths),
            _ when after.Tier != entry.Document.Tier && IsAsked(entry) => new TierIsAskedAbout(),
            _ when reason?.Trim() is not { Length: > 0 and <= LongestReason } => new ReasonNeeded(),
            _ => DocumentStep.Of(
                entry, after, entry.Published ?? entry.Last, TrailKinds.DocumentChanged, act, reason, string.Join("; ", told)),
        };
    }

    // The tier says who decides last: it does not change under those who are deciding.
    private static bool IsAsked(RegisterEntry entry) =>
        entry.Open is { Status: DocumentStatus.InReview or DocumentStatus.Approved }
        || entry.Document.Confirmation is { Status: ApprovalStatus.Pending }
        || entry.Document.Retirement is { Approval.Status: ApprovalStatus.Pending or ApprovalStatus.Approved };
}
