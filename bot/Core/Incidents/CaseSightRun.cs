using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Gathers what the cards of a case show: its last lines, files and tasks, and what the people in it are called.</summary>
internal sealed class CaseSightRun(IncidentTable cases, PeopleTable people, RuleSets rules, IOptions<RuleOptions> authorities)
{
    private const int MostLines = 30;

    public async Task<IncidentSight> OfAsync(
        Incident incident, CaseActor viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (entries, tasks, evidence) = await GatherAsync(incident, cancellationToken);
        var name = await NamesAsync(CasePeople.In(incident, entries, tasks, evidence), cancellationToken);
        return new IncidentSight(incident, viewer, rules, name, now)
        {
            Entries = entries,
            Tasks = tasks,
            Evidence = evidence,
            Candidates = await CandidatesAsync(incident, cancellationToken),
            Authorities = authorities.Value.Authorities,
        };
    }

    public async Task<WeaknessSight> OfAsync(
        Weakness weakness, CaseActor viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (entries, tasks, evidence) = await GatherAsync(weakness, cancellationToken);
        var name = await NamesAsync(CasePeople.In(weakness, entries, tasks, evidence), cancellationToken);
        return new WeaknessSight(weakness, viewer, name, now)
        {
            Entries = entries,
            Tasks = tasks,
            Evidence = evidence,
            Candidates = await CandidatesAsync(weakness, cancellationToken),
        };
    }

    /// <summary>Who of the directory may act on cases, in the order of their names: those of the roles, and those who have a part already.</summary>
    private async Task<IReadOnlyList<CasePerson>> CandidatesAsync(ICase @case, CancellationToken cancellationToken)
    {
        var known = new Dictionary<Guid, string>();
        foreach (var role in (Role[])[Role.IncidentHandler, Role.SecurityManager])
        {
            foreach (var person in await people.WithRoleAsync(role, cancellationToken))
            {
                known[person.Id] = person.Name;
            }
        }

        foreach (var id in @case.Team.Where(id => !known.ContainsKey(id)).ToList())
        {
            if (await people.FindAsync(id, cancellationToken) is { Person: { Enabled: true, Name: var name } })
            {
                known[id] = name;
            }
        }

        return [.. known.Select(pair => new CasePerson(pair.Key, pair.Value)).OrderBy(person => person.Name, StringComparer.Ordinal)];
    }

    private async Task<(IReadOnlyList<TimelineEntry>, IReadOnlyList<CaseTask>, IReadOnlyList<EvidenceItem>)> GatherAsync(
        ICase @case, CancellationToken cancellationToken) => (
        await cases.LastEntriesAsync(@case, MostLines, cancellationToken),
        @case.TaskCount == 0 ? [] : await cases.TasksAsync(@case.Id, cancellationToken),
        @case.EvidenceCount == 0 ? [] : await cases.EvidenceAsync(@case.Id, cancellationToken));

    private async Task<Func<Guid, string>> NamesAsync(IEnumerable<Guid> named, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var id in named)
        {
            if (await people.FindAsync(id, cancellationToken) is { Person.Name: var name })
            {
                names[id] = name;
            }
        }

        return id => names.GetValueOrDefault(id, "—");
    }
}
