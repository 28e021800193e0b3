using TeamsIsms.Documents.Cards;
using TeamsIsms.Documents.Revisions;

namespace TeamsIsms.Documents.Register;

/// <summary>A document as one person sees it, with the names of those it is about.</summary>
internal sealed class DocumentSightRun(PeopleTable people)
{
    public async Task<DocumentSight> OfAsync(RegisterEntry entry, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in Named(entry).Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        var actor = await ActorAsync(viewer, cancellationToken);
        var sight = new DocumentSight(entry, actor, id => names.GetValueOrDefault(id, "—"), now)
        {
            IsOwnerGone = entry.Ended is null && await IsGoneAsync(entry.Document.Owner, cancellationToken),
        };
        return DocumentAccess.SeesDrafts(entry, actor, now) ? sight : sight with { Focus = DocumentAccess.Shown(entry) ?? sight.Focus };
    }

    /// <summary>Who is no longer in the directory, or not able to sign in.</summary>
    public async Task<bool> IsGoneAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is not { Person.Enabled: true };

    /// <summary>Somebody the directory does not know has no role.</summary>
    public async Task<DocumentActor> ActorAsync(Guid person, CancellationToken cancellationToken) =>
        await people.FindAsync(person, cancellationToken) is { Person: { } known }
            ? DocumentActor.Of(known)
            : new DocumentActor(person, IsStaff: false, []);

    // of long ago only the revisions are listed, not who decided about them
    private static IEnumerable<Guid> Named(RegisterEntry entry)
    {
        var focus = entry.Open ?? entry.Published ?? entry.Last;
        return
        [
            entry.Document.Owner, focus.Author,
            .. focus.Ahead.SelectMany(stage => stage.Approvers),
            .. focus.Steps.Append(entry.Document.Confirmation).Append(entry.Document.Retirement?.Approval).OfType<ApprovalRequest>().SelectMany(Of),
        ];
    }

    private static IEnumerable<Guid> Of(ApprovalRequest request) =>
        [request.Requester, .. request.Approvers, .. request.Decisions.SelectMany(decision => new[] { decision.By, decision.For })];
}
