using System.Globalization;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Revisions;

/// <summary>The review and approval of a revision. Its file is read again: it must still be what was submitted, or all approvals are void.</summary>
internal sealed class DocumentSubject(DocumentTable documents, DocumentSightRun sights, RevisionFileRun files) : IApprovalSubject
{
    public const string Called = "document";

    public string Name => Called;

    public Role NextRole => Role.CommitteeMember;

    public static ApprovalKey Key(DocumentId id) => new(Called, id.ToString());

    public string Kind(CultureInfo culture) => DocumentLook.Say(culture, "KindRevision");

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Document: var document } entry && DecideDocument.Asked(entry) is { Approval: { } request } asked
            ? new ApprovalMatter(key, request, document.Number, $"{document.Title} {asked.Revision}")
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { } entry && DecideDocument.Asked(entry) is not null
            ? await CardAsync(entry, viewer, note, cancellationToken)
            : null;

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (await LoadAsync(key, cancellationToken) is not { } entry || DecideDocument.Asked(entry) is not { } asked)
        {
            return new NotRegistered();
        }

        // Before the file is read, which may be slow or fail.
        var by = await sights.ActorAsync(vote.By, cancellationToken);
        if (Decide(entry, asked.Pinned?.Sha256, vote, by, act).Refusal is { } refusal)
        {
            return refusal;
        }

        var read = await files.ReadAsync(asked.ItemId, cancellationToken);
        if (read.Value is not { } now)
        {
            return read.Refusal!; // no value: refused
        }

        var outcome = await documents.ActAsync(
            entry.Document.Id, loaded => DecideOrVoid(loaded, now.File?.Sha256, vote, by, act), act.At, cancellationToken);
        return outcome.Value is { } decided
            ? new ApprovalAnswer(await CardAsync(decided, viewer, null, cancellationToken))
            : outcome.Refusal!; // no value: refused
    }

    public async Task<Outcome<ApprovalRequest>> ChangeAsync(
        ApprovalKey key, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act, CancellationToken cancellationToken)
    {
        if (DocumentId.Parse(key.Id) is not { } id)
        {
            return new NotRegistered();
        }

        var outcome = await documents.ActAsync(id, entry => DecideDocument.Change(entry, change, act), act.At, cancellationToken);
        return outcome.Value is { } next && DecideDocument.Asked(next) is { Approval: { } request }
            ? request
            : outcome.Refusal ?? new UnknownApproval();
    }

    private static Outcome<DocumentStep> DecideOrVoid(RegisterEntry entry, string? sha256, ApprovalVote vote, DocumentActor by, Act act) =>
        Decide(entry, sha256, vote, by, act) is { Refusal: not FileChanged } outcome ? outcome : SubmitDocument.Void(entry, sha256, act);

    private static Outcome<DocumentStep> Decide(RegisterEntry entry, string? sha256, ApprovalVote vote, DocumentActor by, Act act) =>
        vote.Outdated(DecideDocument.Asked(entry)?.Approval) is { } outdated
            ? outdated
            : DecideDocument.Decide(entry, vote.Version, sha256, vote.Verdict, vote.Comment, by, act);

    private async Task<RegisterEntry?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        DocumentId.Parse(key.Id) is { } id ? await documents.FindAsync(id, cancellationToken) : null;

    private async Task<AdaptiveCard> CardAsync(
        RegisterEntry entry, ApprovalViewer viewer, string? note, CancellationToken cancellationToken)
    {
        var sight = await sights.OfAsync(entry, viewer.Person, viewer.Now, cancellationToken);
        return DocumentCard.Draw(sight with { Note = note, Focus = DecideDocument.Asked(entry) ?? sight.Focus }, viewer.Culture);
    }
}
