using Microsoft.Extensions.Options;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Reads everything about an incident for somebody who may see it.</summary>
internal sealed class DossierRun(
    IncidentTable incidents,
    PeopleTable people,
    RuleSets rules,
    IOptions<RuleOptions> authorities,
    IOptions<IncidentDocumentOptions> letterhead)
{
    /// <returns>A refusal when there is no such incident, or none the reader may know of.</returns>
    public async Task<Outcome<IncidentDossier>> ReadAsync(
        CaseId id, CaseActor reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await incidents.FindIncidentAsync(id, cancellationToken) is not { } incident
            || CaseAccess.Of(incident, reader) < CaseView.Team)
        {
            return new UnknownCase();
        }

        var entries = await incidents.EntriesAsync(id, cancellationToken);
        var evidence = await incidents.EvidenceAsync(id, cancellationToken);
        var tasks = await incidents.TasksAsync(id, cancellationToken);
        var names = await NamesAsync(
            [
                .. incident.Team,
                .. entries.Select(entry => entry.By).OfType<Guid>(),
                .. evidence.SelectMany(item => item.Custody).Select(custody => custody.Holder),
                .. tasks.Select(task => task.Owner),
                .. incident.Tracks.SelectMany(Marks).Select(mark => mark.By),
            ],
            cancellationToken);
        return new IncidentDossier(
            incident, entries, evidence, tasks, names, authorities.Value.Authorities, letterhead.Value, rules, now);
    }

    private static IEnumerable<TrackMark> Marks(RegulatoryTrack track) =>
        ((TrackMark?[])[
            track.Told,
            track.Review?.Mark,
            track.Control,
            track.Report,
            track.Acceptance,
            track.Extension?.Mark,
            .. track.Notices.Select(notice => notice.Mark),
            .. track.Clarifications.SelectMany(clarification => (TrackMark?[])[clarification.Requested, clarification.Answered]),
        ]).OfType<TrackMark>();

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> asked, CancellationToken cancellationToken)
    {
        var names = new Dictionary<Guid, string>();
        foreach (var person in asked.Distinct())
        {
            if (await people.FindAsync(person, cancellationToken) is { } known)
            {
                names[person] = known.Person.Name;
            }
        }

        return names;
    }
}
