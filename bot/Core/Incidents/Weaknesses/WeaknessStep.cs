namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>The next state of a weakness, what the trail says of it, and the lines its timeline gets.</summary>
public sealed record WeaknessStep(Weakness Next, IReadOnlyList<TrailEvent> Events, IReadOnlyList<TimelineEntry> Entries)
{
    public IReadOnlyList<EvidenceItem> Evidence { get; init; } = [];

    public IReadOnlyList<CaseTask> Tasks { get; init; } = [];

    internal static WeaknessStep Of(Weakness before, Weakness after, EntryKind kind, Act act, CaseActor? by, string? text = null)
    {
        var line = CaseLine.Of(
            after.Id, kind, (before.Status.ToString(), after.Status.ToString()), after.Entries + 1, act, by?.Person, text);
        return new WeaknessStep(after with { Entries = line.Entry.Sequence }, [line.Event], [line.Entry]);
    }

    /// <summary>Both steps in one transaction.</summary>
    internal WeaknessStep Then(WeaknessStep later) => later with
    {
        Events = [.. Events, .. later.Events],
        Entries = [.. Entries, .. later.Entries],
        Evidence = [.. Evidence, .. later.Evidence],
        Tasks = [.. Tasks, .. later.Tasks],
    };
}
