namespace TeamsIsms.Incidents;

/// <summary>Two reports of one thing: the surviving case keeps the earliest time anybody knew (rules 4.5).</summary>
public static class LinkDuplicate
{
    /// <summary>The report that becomes the duplicate.</summary>
    public static Outcome<IncidentStep> Decide(Incident incident, Incident survivor, CaseActor by, Act act)
    {
        if ((Gate.RefuseIn(incident, by, CaseDuty.Handler, IncidentStatus.Triage) ?? Refuse(incident, survivor, by)) is { } refusal)
        {
            return refusal;
        }

        return IncidentStep.Of(
            incident,
            incident with
            {
                Status = IncidentStatus.Duplicate,
                DuplicateOf = survivor.Id,
                Dismissal = null,
                Tracks = Rules.Tracks.Dropped(incident.Tracks),
            },
            EntryKind.LinkedAsDuplicate,
            act,
            by,
            survivor.Id.ToString());
    }

    /// <summary>
    /// The case that stays. An earlier aware time is taken over at once; after the first notification it is a correction
    /// that waits for a second person.
    /// </summary>
    public static Outcome<IncidentStep> Survive(Incident survivor, Incident duplicate, Duties duties, CaseActor by, Act act)
    {
        if (Refuse(duplicate, survivor, by) is { } refusal)
        {
            return refusal;
        }

        var times = survivor.Times;
        var correction = new AwareCorrection(times.Aware, duplicate.Times.Aware, duplicate.Id.ToString(), by.Person, act.At);
        var next = correction.To >= correction.From
            ? times
            : times.FrozenAt is null
                ? times with { Aware = correction.To, Corrections = [.. times.Corrections, correction] }
                : times with { Pending = Earlier(times.Pending, correction) };
        return IncidentStep.Of(
            survivor,
            duties.On(survivor with { Times = next }),
            EntryKind.DuplicateFound,
            act,
            by,
            duplicate.Id.ToString());
    }

    private static AwareCorrection Earlier(AwareCorrection? waiting, AwareCorrection found) =>
        waiting is { } pending && pending.To <= found.To ? pending : found;

    private static Refusal? Refuse(Incident duplicate, Incident survivor, CaseActor by) => survivor switch
    {
        _ when CaseAccess.Of(survivor, by) < CaseView.Team => new UnknownCase(),
        _ when survivor.Id == duplicate.Id || survivor.IsDrill != duplicate.IsDrill || !survivor.IsOpen => new NotASurvivor(survivor.Id),
        _ => null,
    };
}
