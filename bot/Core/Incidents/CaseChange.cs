using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>A step as storage sees it, whichever kind of case it is.</summary>
/// <param name="Trail">The end of the chain before the step.</param>
/// <param name="Ended">The record with the chain's new end.</param>
internal sealed record CaseChange<T>(
    T Next,
    TrailHead Trail,
    Func<TrailHead, T> Ended,
    IReadOnlyList<TrailEvent> Events,
    IReadOnlyList<TimelineEntry> Entries,
    IReadOnlyList<EvidenceItem> Evidence,
    IReadOnlyList<CaseTask> Tasks)
    where T : ICase;

internal static class CaseChange
{
    public static CaseChange<Incident> Of(IncidentStep step) => new(
        step.Next,
        step.Next.Trail,
        end => step.Next with { Trail = end },
        step.Events,
        step.Entries,
        step.Evidence,
        step.Tasks);

    public static CaseChange<Weakness> Of(WeaknessStep step) => new(
        step.Next,
        step.Next.Trail,
        end => step.Next with { Trail = end },
        step.Events,
        step.Entries,
        step.Evidence,
        step.Tasks);
}
