namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>Anybody reports a weakness or makes a suggestion.</summary>
public static class ReportWeakness
{
    public static Outcome<WeaknessStep> Decide(CaseId id, CaseReport report, CaseReporter by, Act act)
    {
        if (ReportIncident.Refuse(report, act.At) is { } refusal)
        {
            return refusal;
        }

        var weakness = new Weakness
        {
            Id = id,
            What = report.What!.Trim(), // checked above
            Where = CaseText.Trim(report.Where),
            Noticed = report.Noticed ?? act.At,
            Recorded = act.At,
            Reporter = by.Actor.Person,
            ReporterName = by.Name,
            ReporterUnit = by.Unit,
            IsPrivate = report.IsPrivate,
            TriageDue = TreatmentTargets.Triage(act.At),
        };
        return WeaknessStep.Of(weakness, weakness, EntryKind.Reported, act, by.Actor);
    }

    /// <summary>What a report of an incident without harm becomes: the handler has it in triage already.</summary>
    internal static WeaknessStep From(Incident incident, CaseId id, CaseActor by, Act act)
    {
        var weakness = new Weakness
        {
            Id = id,
            Status = WeaknessStatus.Triage,
            What = incident.What,
            Where = incident.Where,
            Noticed = incident.Times.Aware,
            Recorded = incident.Times.Recorded,
            Reporter = incident.Reporter,
            ReporterName = incident.ReporterName,
            ReporterUnit = incident.ReporterUnit,
            IsPrivate = incident.IsPrivate,
            IsRestricted = incident.IsRestricted,
            Named = incident.Named,
            TriageDue = TreatmentTargets.Triage(incident.Times.Recorded),
            TakenBy = by.Person,
            TakenAt = act.At,
            Responders = [.. incident.Responders.Append(by.Person).Distinct()],
            ConvertedFrom = incident.Id,
            Folder = incident.Folder,
        };
        return WeaknessStep.Of(weakness, weakness, EntryKind.CameFrom, act, by, incident.Id.ToString());
    }
}
