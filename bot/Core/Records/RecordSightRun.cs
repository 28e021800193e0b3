using TeamsIsms.Records.Cards;

namespace TeamsIsms.Records;

/// <summary>A class as one person sees it, with the names of those it is about.</summary>
internal sealed class RecordSightRun(PeopleTable people)
{
    public async Task<RecordSight> OfAsync(RecordClass records, Guid viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in Named(records).Distinct())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        var who = await people.FindAsync(viewer, cancellationToken) is { Person: { } known }
            ? RecordActor.Of(known)
            : new RecordActor(viewer, []);
        return new RecordSight(records, who, id => names.GetValueOrDefault(id, "—"), now);
    }

    private static IEnumerable<Guid> Named(RecordClass records) =>
    [
        .. records.Decision is { } decision ? [decision.By] : Array.Empty<Guid>(),
        .. records.Approval is { } request
            ? [request.Requester, .. request.Approvers, .. request.Decisions.SelectMany(decided => new[] { decided.By, decided.For })]
            : Array.Empty<Guid>(),
        .. records.Held.Select(hold => hold.By),
        .. records.Disposal is { Approval: { } asked }
            ? [asked.Requester, .. asked.Approvers, .. asked.Decisions.SelectMany(decided => new[] { decided.By, decided.For })]
            : Array.Empty<Guid>(),
    ];
}
