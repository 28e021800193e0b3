using TeamsIsms.Incidents.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>A case as those see it to whom it is brought.</summary>
internal sealed class SightRun(IncidentTable cases, CaseSightRun sights, PeopleTable people, TimeProvider time)
{
    /// <summary>As the whole team sees it; null when there is no such case.</summary>
    public async Task<CaseSight?> OfAsync(CaseId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return id.IsIncident
            ? await cases.FindIncidentAsync(id, cancellationToken) is { } incident
                ? await sights.OfAsync(incident, CaseSight.Shared, now, cancellationToken)
                : null
            : await cases.FindWeaknessAsync(id, cancellationToken) is { } weakness
                ? await sights.OfAsync(weakness, CaseSight.Shared, now, cancellationToken)
                : null;
    }

    /// <summary>Whether somebody changed the case since it was read.</summary>
    public async Task<bool> HasMovedAsync(CaseSight sight, CancellationToken cancellationToken) =>
        await cases.FindAsync(sight.Case.Id, cancellationToken) is { } now && now.Entries != sight.Case.Entries;

    /// <summary>The same with the eyes of one person; nobody's id stays the team.</summary>
    public async Task<CaseSight> ForAsync(CaseSight sight, Guid person, CancellationToken cancellationToken)
    {
        if (person == Guid.Empty)
        {
            return sight;
        }

        var known = await people.FindAsync(person, cancellationToken);
        return sight with { Viewer = known is null ? new CaseActor(person, []) : CaseActor.Of(known.Person) };
    }

    public async Task<IReadOnlyList<string>> MailsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var mails = new List<string>();
        foreach (var id in ids)
        {
            if (await people.FindAsync(id, cancellationToken) is { Person: var person } && (person.Mail ?? person.UserPrincipalName) is { } mail)
            {
                mails.Add(mail);
            }
        }

        return mails;
    }
}
