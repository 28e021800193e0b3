using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>
/// It turned out to be an actual breach. The incident's clocks start when the handler knew; the weakness keeps its own times.
/// </summary>
public static class EscalateWeakness
{
    /// <param name="incident">The number the incident gets.</param>
    /// <param name="aware">When the handler knew; null for now.</param>
    public static Outcome<Escalation> Decide(
        Weakness weakness, CaseId incident, DateTimeOffset? aware, Duties duties, CaseActor by, Act act)
    {
        if (WeaknessGate.Refuse(
            weakness,
            by,
            CaseDuty.Handler,
            WeaknessStatus.Reported,
            WeaknessStatus.Triage,
            WeaknessStatus.Accepted,
            WeaknessStatus.InTreatment,
            WeaknessStatus.Remediated,
            WeaknessStatus.Verified,
            WeaknessStatus.RiskAccepted) is { } refusal)
        {
            return refusal;
        }

        if (aware > act.At)
        {
            return new TimeInFuture(aware.Value);
        }

        return new Escalation(
            WeaknessStep.Of(
                weakness,
                weakness with
                {
                    Status = WeaknessStatus.EscalatedToIncident,
                    EscalatedTo = incident,
                    Acceptance = WeaknessGate.Withdrawn(weakness.Acceptance),
                },
                EntryKind.Escalated,
                act,
                by,
                incident.ToString()),
            Incident(weakness, incident, aware ?? act.At, duties, by, act));
    }

    private static IncidentStep Incident(
        Weakness weakness, CaseId id, DateTimeOffset aware, Duties duties, CaseActor by, Act act)
    {
        var incident = new Incident
        {
            Id = id,
            Status = IncidentStatus.Triage,
            What = weakness.What,
            Where = weakness.Where,
            Times = new IncidentTimes(aware, act.At, Occurred: null, FrozenAt: null, Pending: null, []),
            Reporter = weakness.Reporter,
            ReporterName = weakness.ReporterName,
            ReporterUnit = weakness.ReporterUnit,
            IsPrivate = weakness.IsPrivate,
            IsRestricted = weakness.IsRestricted,
            Named = weakness.Named,
            EscalatedFrom = weakness.Id,
            Folder = weakness.Folder,
        };
        return IncidentStep.Of(
            incident,
            duties.On(Triage.Taken(incident, by.Person, act.At)),
            EntryKind.CameFrom,
            act,
            by,
            weakness.Id.ToString());
    }
}

/// <summary>What a weakness and the incident it becomes go through together.</summary>
public sealed record Escalation(WeaknessStep Weakness, IncidentStep Incident);
