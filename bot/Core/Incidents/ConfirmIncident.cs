using System.Globalization;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents;

/// <summary>A report becomes an incident with a level. A handler decides; the security manager may agree later, and nothing waits for it.</summary>
public static class ConfirmIncident
{
    /// <param name="commander">Null for whoever confirms.</param>
    public static Outcome<IncidentStep> Decide(
        Incident incident, LevelAssessment level, Guid? commander, Duties duties, CaseActor by, Act act)
    {
        if (Gate.RefuseIn(incident, by, CaseDuty.Handler, IncidentStatus.Triage) is { } refusal)
        {
            return refusal;
        }

        if (incident.Level is { } earlier && level.Level < earlier.Level)
        {
            return new LowerNeedsTwo(earlier.Level);
        }

        var leads = commander ?? by.Person;
        var confirmed = incident with
        {
            Status = IncidentStatus.Confirmed,
            Level = level,
            LevelChanges = incident.Level?.Level == level.Level
                ? incident.LevelChanges
                : [.. incident.LevelChanges, new LevelChange(incident.Level, level, by.Person, act.At)],
            LevelAgreed = null,
            Lowering = LowerLevel.Withdrawn(incident.Lowering),
            Dismissal = null,
            Commander = leads,
            Named = incident.IsRestricted ? [.. incident.Named.Append(leads).Distinct()] : incident.Named,
            Responders = [.. incident.Responders.Append(by.Person).Append(leads).Distinct()],
        };
        return IncidentStep.Of(
            incident, duties.On(confirmed), EntryKind.Confirmed, act, by, level.Level.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The security manager agrees with the level.</summary>
    public static Outcome<IncidentStep> Agree(Incident incident, CaseActor by, Act act) =>
        Gate.RefuseIn(
            incident,
            by,
            CaseDuty.Manager,
            IncidentStatus.Confirmed,
            IncidentStatus.Contained,
            IncidentStatus.Recovered,
            IncidentStatus.PostIncidentReview) is { } refusal ? refusal
        : incident.LevelAgreed is { } agreed ? new AlreadyDone(agreed.At)
        : IncidentStep.Of(
            incident, incident with { LevelAgreed = new Signature(by.Person, act.At) }, EntryKind.LevelAgreed, act, by);
}
