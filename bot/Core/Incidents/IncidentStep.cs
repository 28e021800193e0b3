namespace TeamsIsms.Incidents;

/// <summary>The next state of an incident, what the trail says of it, and the lines its timeline gets.</summary>
public sealed record IncidentStep(Incident Next, IReadOnlyList<TrailEvent> Events, IReadOnlyList<TimelineEntry> Entries)
{
    /// <summary>Files that are new, or whose custody changed.</summary>
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    /// <summary>Tasks that are new, or done.</summary>
    public IReadOnlyList<CaseTask> Tasks { get; init; } = [];

    internal static IncidentStep Of(Incident before, Incident after, EntryKind kind, Act act, CaseActor? by, string? text = null)
    {
        var line = CaseLine.Of(
            after.Id, kind, (before.Status.ToString(), after.Status.ToString()), after.Entries + 1, act, by?.Person, text);
        return new IncidentStep(
            after with { Entries = line.Entry.Sequence, Lowering = after.IsOpen ? after.Lowering : LowerLevel.Withdrawn(after.Lowering) },
            [line.Event],
            [line.Entry]);
    }

    /// <summary>Both steps in one transaction.</summary>
    internal IncidentStep Then(IncidentStep later) => later with
    {
        Events = [.. Events, .. later.Events],
        Entries = [.. Entries, .. later.Entries],
        Evidence = [.. Evidence, .. later.Evidence],
        Tasks = [.. Tasks, .. later.Tasks],
    };
}
