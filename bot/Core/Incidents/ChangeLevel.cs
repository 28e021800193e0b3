using System.Diagnostics.CodeAnalysis;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>
/// The level goes up by one person at once, and down by <see cref="LowerLevel"/> alone. Either way the authorities are notified again and
/// every clock counts from the original aware time.
/// </summary>
public static class ChangeLevel
{
    private static readonly IncidentStatus[] Open =
    [
        IncidentStatus.Triage, IncidentStatus.Confirmed, IncidentStatus.Contained, IncidentStatus.Recovered, IncidentStatus.PostIncidentReview,
    ];

    [SuppressMessage("Design", "CA1030:Use events where appropriate", Justification = "A level is raised, no event.")]
    public static Outcome<IncidentStep> Raise(
        Incident incident, LevelAssessment to, string? reason, Duties duties, CaseActor by, Act act)
    {
        if ((Refuse(incident, by, CaseDuty.Handler) ?? CaseText.TooLong(CaseText.Short, reason)) is { } refusal)
        {
            return refusal;
        }

        return incident.Level switch
        {
            null => new NoLevelYet(),
            { Level: var level } when to.Level <= level => new LevelNotHigher(level),
            _ => Step(incident, new LevelChange(incident.Level, to, by.Person, act.At, CaseText.Trim(reason)), EntryKind.LevelRaised, duties, by, act),
        };
    }

    /// <summary>The level is another one from now on.</summary>
    internal static IncidentStep Step(
        Incident incident, LevelChange change, EntryKind kind, Duties duties, CaseActor by, Act act) => IncidentStep.Of(
        incident,
        duties.On(incident with
        {
            Level = change.To,
            LevelChanges = [.. incident.LevelChanges, change],
            LevelAgreed = null,
            Lowering = LowerLevel.Withdrawn(incident.Lowering),
        }),
        kind,
        act,
        by,
        Said(incident.Level?.Level ?? 0, change.To.Level, change.Reason));

    /// <summary>Null when the person may change the level and the state still allows it.</summary>
    internal static Refusal? Refuse(Incident incident, CaseActor by, CaseDuty duty) => Gate.Refuse(incident, by, duty) ?? RefuseState(incident);

    internal static Refusal? RefuseState(Incident incident) =>
        Open.Contains(incident.Status) ? null : new WrongIncidentState(incident.Status);

    internal static string Said(int from, int to, string? reason) =>
        CaseText.Trim(reason) is { } text ? $"{from} → {to}: {text}" : $"{from} → {to}";
}
