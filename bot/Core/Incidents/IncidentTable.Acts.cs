using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents;

// what changes a case
internal sealed partial class IncidentTable
{
    /// <summary>Stores a report under the next number of its series; with it whatever <paramref name="owe"/> adds.</summary>
    /// <param name="token">Names the form or activity: the same reporter with the same token, or activity, gets the earlier case.</param>
    public Task<Outcome<Incident>> ReportAsync(
        CaseSeries series, string token, Func<CaseId, Outcome<IncidentStep>> decide, Action<Changes, Incident> owe, Act act,
        CancellationToken cancellationToken) => _incidents.ReportAsync(series, token, decide, owe, act, cancellationToken);

    public Task<Outcome<Weakness>> ReportAsync(
        CaseSeries series, string token, Func<CaseId, Outcome<WeaknessStep>> decide, Action<Changes, Weakness> owe, Act act,
        CancellationToken cancellationToken) => _weaknesses.ReportAsync(series, token, decide, owe, act, cancellationToken);

    /// <summary>Loads, decides, stores; decides again when another was first. The same activity again changes nothing.</summary>
    public async Task<Outcome<Incident>> ActAsync(
        CaseId id, Func<Incident, Outcome<IncidentStep>> decide, Action<Changes, Incident> owe, Act act,
        CancellationToken cancellationToken)
    {
        if (!id.IsIncident)
        {
            return new UnknownCase();
        }

        Incident? before = null;
        return await _incidents.ActAsync(
            id,
            incident => decide(before = incident),
            (changes, next) =>
            {
                owe(changes, next);
                LoweringSubject.Owe(changes, before, next, act.At);
            },
            act,
            cancellationToken);
    }

    public async Task<Outcome<Weakness>> ActAsync(
        CaseId id, Func<Weakness, Outcome<WeaknessStep>> decide, Action<Changes, Weakness> owe, Act act,
        CancellationToken cancellationToken)
    {
        if (id.IsIncident)
        {
            return new UnknownCase();
        }

        Weakness? before = null;
        return await _weaknesses.ActAsync(
            id,
            weakness => decide(before = weakness),
            (changes, next) =>
            {
                owe(changes, next);
                RiskSubject.Owe(changes, before, next, act.At);
            },
            act,
            cancellationToken);
    }

    /// <summary>Notes what the trail need not tell, as a warning that was given; <paramref name="owe"/> sees the case before.</summary>
    /// <returns>False when there is no such case, or others changed it again and again.</returns>
    public Task<bool> NoteAsync(
        CaseId id, Func<Incident, Incident> note, Action<Changes, Incident> owe, CancellationToken cancellationToken) =>
        _incidents.NoteAsync(id, note, owe, cancellationToken);

    public Task<bool> NoteAsync(
        CaseId id, Func<Weakness, Weakness> note, Action<Changes, Weakness> owe, CancellationToken cancellationToken) =>
        _weaknesses.NoteAsync(id, note, owe, cancellationToken);
}
