using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Something that is added to a case without changing its state, whichever kind of case it is.</summary>
internal sealed record CaseFileStep(CaseLine Line)
{
    public EvidenceItem? Evidence { get; init; }

    public CaseTask? Task { get; init; }

    /// <summary>Who has to see a restricted case from now on.</summary>
    public Guid? Person { get; init; }

    public IncidentStep On(Incident incident) => new(
        incident with
        {
            Entries = Line.Entry.Sequence,
            EvidenceCount = Math.Max(incident.EvidenceCount, Evidence?.Sequence ?? 0),
            TaskCount = Math.Max(incident.TaskCount, Task?.Sequence ?? 0),
            TasksDone = incident.TasksDone + (Task?.Done is null ? 0 : 1),
            Named = Named(incident),
        },
        [Line.Event],
        [Line.Entry])
    {
        Evidence = Evidence is { } item ? [item] : [],
        Tasks = Task is { } task ? [task] : [],
    };

    public WeaknessStep On(Weakness weakness) => new(
        weakness with
        {
            Entries = Line.Entry.Sequence,
            EvidenceCount = Math.Max(weakness.EvidenceCount, Evidence?.Sequence ?? 0),
            TaskCount = Math.Max(weakness.TaskCount, Task?.Sequence ?? 0),
            TasksDone = weakness.TasksDone + (Task?.Done is null ? 0 : 1),
            Named = Named(weakness),
        },
        [Line.Event],
        [Line.Entry])
    {
        Evidence = Evidence is { } item ? [item] : [],
        Tasks = Task is { } task ? [task] : [],
    };

    private IReadOnlyList<Guid> Named(ICase @case) =>
        @case.IsRestricted && Person is { } person && !@case.Named.Contains(person) ? [.. @case.Named, person] : @case.Named;
}
