using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Reconcile;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>Looks up what the form that submits a revision can offer and names: its file, and who usually approves.</summary>
internal sealed class SubmissionRun(LibraryClient library, RevisionFileRun files, RegisterTable register, PeopleTable people)
{
    /// <summary>The files that may be this document's: those no other document has. Empty where there is no library.</summary>
    public async Task<IReadOnlyList<LibraryDocument>> FilesAsync(DocumentId id, CancellationToken cancellationToken)
    {
        var listed = await library.ListAsync(cancellationToken);
        var others = (await register.ListAsync(cancellationToken)).Where(line => line.Id != id);
        return [.. CompareLibrary.Unregistered(listed.Value ?? [], [.. others])];
    }

    /// <summary>The chosen file to the byte; only one of <see cref="FilesAsync"/> can be named, whatever id a card brings.</summary>
    public async Task<Outcome<FileNow>> FileAsync(string? item, DocumentId id, CancellationToken cancellationToken) =>
        item is null ? new FileNow(null)
        : (await FilesAsync(id, cancellationToken)).Any(file => file.ItemId == item) ? await files.ReadAsync(item, cancellationToken)
        : new UnknownDocument();

    /// <summary>The form with the approvers the tier asks for: the chair last for a policy, the author's head for what is worked by.</summary>
    public async Task<SubmissionForm> SuggestAsync(RegisterEntry entry, DocumentRevision draft, CancellationToken cancellationToken)
    {
        var approvers = new List<Person>();
        var author = await people.FindAsync(draft.Author, cancellationToken);
        if (entry.Document.Tier > 2 && author?.Person.Head is { } head && await people.FindAsync(head, cancellationToken) is { Person: { Enabled: true } boss })
        {
            approvers.Add(boss);
        }
        else
        {
            approvers.AddRange(await FirstAsync(Role.SecurityManager, draft, cancellationToken));
        }

        if (entry.Document.Tier == 1)
        {
            approvers.AddRange(await FirstAsync(Role.CommitteeChair, draft, cancellationToken));
        }

        return new SubmissionForm
        {
            Id = entry.Document.Id.ToString(),
            Revision = draft.Revision,
            Item = draft.ItemId,
            Summary = draft.ChangeSummary,
            Material = draft.IsMaterial switch { true => "true", false => "false", null => null },
            Approvers = string.Join(", ", approvers.DistinctBy(person => person.Id).Select(person => person.UserPrincipalName ?? person.Name)),
        };
    }

    private async Task<IEnumerable<Person>> FirstAsync(Role role, DocumentRevision draft, CancellationToken cancellationToken) =>
        (await people.WithRoleAsync(role, cancellationToken))
            .Where(person => DocumentDuties.Approve(draft, DocumentActor.Of(person)) is null)
            .OrderBy(person => person.Name, StringComparer.Ordinal)
            .Take(1);
}
