namespace TeamsIsms.Incidents;

/// <summary>Who does what in the response; null leaves a role as it is.</summary>
public sealed record CaseRoles(
    Guid? Commander = null, IReadOnlyList<Guid>? Handlers = null, Guid? Liaison = null, Guid? Scribe = null);

/// <summary>Getting it under control and back to work: the commander's steps, at the server's time.</summary>
public static class Respond
{
    private const int ReviewWithin = 5;

    /// <summary>Damage is under control.</summary>
    public static Outcome<IncidentStep> Contain(Incident incident, string? note, CaseActor by, Act act) =>
        (Gate.RefuseIn(incident, by, CaseDuty.Commander, IncidentStatus.Confirmed) ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal
            ? refusal
            : IncidentStep.Of(
                incident,
                incident with { Status = IncidentStatus.Contained, ContainedAt = incident.ContainedAt ?? act.At },
                EntryKind.Contained,
                act,
                by,
                CaseText.Trim(note));

    /// <summary>It works again. With it the working days of the review begin.</summary>
    /// <param name="note">Which system owner confirmed it, and what was checked.</param>
    public static Outcome<IncidentStep> Recover(Incident incident, string? note, CaseActor by, Act act)
    {
        if ((Gate.RefuseIn(incident, by, CaseDuty.Commander, IncidentStatus.Confirmed, IncidentStatus.Contained)
            ?? CaseText.TooLong(CaseText.Short, note)) is { } refusal)
        {
            return refusal;
        }

        return CaseText.Trim(note) is { } confirmed
            ? IncidentStep.Of(
                incident,
                incident with
                {
                    Status = IncidentStatus.Recovered,
                    RecoveredAt = incident.RecoveredAt ?? act.At,
                    Review = (incident.Review ?? new PostReview(act.At)) with { DueAt = ReviewDue(act.At), By = null, At = null },
                },
                EntryKind.Recovered,
                act,
                by,
                confirmed)
            : new SystemOwnerNeeded();
    }

    /// <summary>Names commander, handlers, liaison and scribe. In a restricted case they are named by it too.</summary>
    public static Outcome<IncidentStep> Assign(Incident incident, CaseRoles roles, CaseActor by, Act act)
    {
        if (Gate.RefuseIn(
            incident,
            by,
            incident.Commander == by.Person ? CaseDuty.Commander : CaseDuty.HandlerOrManager,
            IncidentStatus.Triage,
            IncidentStatus.Confirmed,
            IncidentStatus.Contained,
            IncidentStatus.Recovered,
            IncidentStatus.PostIncidentReview) is { } refusal)
        {
            return refusal;
        }

        if (roles is { Commander: null, Handlers: null, Liaison: null, Scribe: null })
        {
            return new PeopleNeeded();
        }

        var next = incident with
        {
            Commander = roles.Commander ?? incident.Commander,
            Handlers = roles.Handlers is { } handlers ? [.. handlers.Distinct()] : incident.Handlers,
            Liaison = roles.Liaison ?? incident.Liaison,
            Scribe = roles.Scribe ?? incident.Scribe,
        };
        Guid[] responders = [.. next.Responders.Concat(next.Handlers).Concat(next.Commander is { } leads ? [leads] : []).Distinct()];
        next = next with
        {
            Responders = responders,
            Named = next.IsRestricted ? [.. next.Named.Concat(next.Team).Distinct()] : next.Named,
        };
        return IncidentStep.Of(incident, next, EntryKind.RolesChanged, act, by);
    }

    /// <summary>The end of the working hours five working days later.</summary>
    private static DateTimeOffset ReviewDue(DateTimeOffset recovered) =>
        Taipei.At(WorkingCalendar.AddWorkingDays(Taipei.Day(recovered), ReviewWithin), WorkingCalendar.Closing);
}
