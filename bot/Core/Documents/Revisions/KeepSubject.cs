using System.Globalization;
using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Register;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Documents.Revisions;

/// <summary>The approval of one of the questions about a document that binds.</summary>
internal sealed class KeepSubject(KeepQuestion question, DocumentTable documents, DocumentSightRun sights) : IApprovalSubject
{
    public string Name => question.Name;

    public Role NextRole => Role.CommitteeMember;

    public string Kind(CultureInfo culture) => DocumentLook.Say(culture, question.Kind);

    public async Task<ApprovalMatter?> FindAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { Document: var document } && question.Of(document) is { } request
            ? new ApprovalMatter(key, request, document.Number, document.Title)
            : null;

    public async Task<AdaptiveCard?> DrawAsync(
        ApprovalKey key, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) =>
        await LoadAsync(key, cancellationToken) is { } entry && question.Of(entry.Document) is not null
            ? await CardAsync(entry, viewer, note, cancellationToken)
            : null;

    public async Task<Outcome<ApprovalAnswer>> DecideAsync(
        ApprovalKey key, ApprovalVote vote, ApprovalViewer viewer, Act act, CancellationToken cancellationToken)
    {
        if (DocumentId.Parse(key.Id) is not { } id)
        {
            return new NotRegistered();
        }

        var by = await sights.ActorAsync(vote.By, cancellationToken);
        var outcome = await documents.ActAsync(
            id,
            entry => vote.Outdated(question.Of(entry.Document)) is { } outdated
                ? outdated
                : question.Decide(entry, vote.Version, vote.Verdict, vote.Comment, by, act),
            act.At,
            cancellationToken);
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

        var outcome = await documents.ActAsync(id, entry => question.Change(entry, change, act), act.At, cancellationToken);
        return outcome.Value is { Document: var document } && question.Of(document) is { } request
            ? request
            : outcome.Refusal ?? new UnknownApproval();
    }

    private async Task<RegisterEntry?> LoadAsync(ApprovalKey key, CancellationToken cancellationToken) =>
        DocumentId.Parse(key.Id) is { } id ? await documents.FindAsync(id, cancellationToken) : null;

    private async Task<AdaptiveCard> CardAsync(
        RegisterEntry entry, ApprovalViewer viewer, string? note, CancellationToken cancellationToken) => question.Draw(
        await sights.OfAsync(entry, viewer.Person, viewer.Now, cancellationToken) with { Note = note }, viewer.Culture);
}
