using TeamsIsms.Documents.Register;

namespace TeamsIsms.Documents.Revisions;

/// <summary>Begins a document with its first draft, and the draft of each later revision.</summary>
public static class RegisterDocument
{
    public const int LongestTitle = 200;
    public const int LongestText = 100;
    public const int LongestRevision = 20;

    /// <param name="earlier">What has the same number; null when nothing has.</param>
    /// <param name="wanted">As it was filled in; who registered it and when is set here.</param>
    public static Outcome<DocumentStep> New(
        RegisterEntry? earlier, ControlledDocument wanted, DocumentRevision draft, DocumentActor by, Act act) =>
        DocumentDuties.Register(draft.Author, by) is { } refusal ? refusal
        : earlier is not null ? new NumberTaken(earlier.Document.Number, earlier.Document.Title)
        : Missing(wanted, draft) is { } missing ? missing
        : Begin(
            wanted with
            {
                Id = DocumentId.Of(wanted.Number),
                Origin = DocumentOrigin.Own,
                RegisteredBy = by.Person,
                RegisteredAt = act.At,
            },
            draft,
            act);

    /// <param name="draft">Its order and document are set here.</param>
    public static Outcome<DocumentStep> Revise(RegisterEntry entry, DocumentRevision draft, DocumentActor by, Act act) => entry switch
    {
        _ when MayRevise(entry, by) is { } refusal => refusal,
        _ when draft.Revision.Trim() is not { Length: > 0 and <= LongestRevision } => new RevisionTextNeeded(LongestRevision),
        _ when entry.Find(draft.Revision) is not null => new RevisionTaken(draft.Revision.Trim()),
        _ => Add(entry, draft, act),
    };

    /// <summary>Null when this person may begin the next revision now.</summary>
    public static Refusal? MayRevise(RegisterEntry entry, DocumentActor by) => entry switch
    {
        _ when !by.IsController && !(by.IsStaff && IsKnown(entry, by.Person)) => new ControllerNeeded(),
        { Open: { } open } => new RevisionInWork(open.Revision, open.Status),
        { Ended: { } ended } => new WrongRevisionState(ended.Status),
        _ => null,
    };

    // The owner and everybody who wrote a revision before may begin the next one.
    private static bool IsKnown(RegisterEntry entry, Guid person) =>
        entry.Document.Owner == person || entry.Revisions.Any(revision => revision.Author == person);

    private static DocumentStep Begin(ControlledDocument document, DocumentRevision draft, Act act)
    {
        var first = Draft(document, draft, 1, act);
        return new DocumentStep(
            new RegisterEntry(document, [first]), [DocumentStep.Event(document, null, first, TrailKinds.DocumentRegistered, act)]);
    }

    private static DocumentStep Add(RegisterEntry entry, DocumentRevision draft, Act act)
    {
        var next = Draft(entry.Document, draft, entry.Last.Order + 1, act);
        return new DocumentStep(
            entry with { Revisions = [.. entry.Revisions, next] },
            [DocumentStep.Event(entry.Document, null, next, TrailKinds.DocumentRevised, act)]);
    }

    private static DocumentRevision Draft(ControlledDocument document, DocumentRevision draft, int order, Act act) => new()
    {
        Document = document.Id,
        Order = order,
        Revision = draft.Revision.Trim(),
        Author = draft.Author,
        ItemId = draft.ItemId,
        ChangeSummary = draft.ChangeSummary,
        Decision = draft.Decision,
        CreatedAt = act.At,
    };

    /// <summary>What the register cannot do without; null when all of it is there.</summary>
    public static Refusal? Missing(ControlledDocument wanted) =>
        wanted.Number.Length is 0 or > LongestText ? new FieldNeeded(LibraryRows.Number, LongestText)
        : wanted.Title.Length is 0 or > LongestTitle ? new FieldNeeded(LibraryRows.Title, LongestTitle)
        : wanted.Tier is < 1 or > 4 ? new TierNeeded()
        : wanted.Classification.Length is 0 or > LongestText ? new FieldNeeded(LibraryRows.Classification, LongestText)
        : wanted.IssuingUnit.Length is 0 or > LongestText ? new FieldNeeded(LibraryRows.IssuingUnit, LongestText)
        : null;

    private static Refusal? Missing(ControlledDocument wanted, DocumentRevision draft) =>
        Missing(wanted) is { } missing ? missing
        : draft.Revision.Trim() is not { Length: > 0 and <= LongestRevision } ? new RevisionTextNeeded(LongestRevision)
        : null;
}
