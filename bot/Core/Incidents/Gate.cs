namespace TeamsIsms.Incidents;

/// <summary>Whether somebody may take a step on a case at all. Who may not even know of it is told that it does not exist.</summary>
internal static class Gate
{
    /// <summary>Null when the person may.</summary>
    public static Refusal? Refuse(ICase @case, CaseActor by, CaseDuty duty) => CaseAccess.Of(@case, by) switch
    {
        CaseView.None => new UnknownCase(),
        _ when @case.Erased is not null => new CaseErased(),
        var view => view >= CaseView.Team && Holds(@case, by, duty) ? null : new RoleNeeded(duty),
    };

    /// <summary>As above, and the incident has to be in one of the states.</summary>
    public static Refusal? RefuseIn(
        Incident incident, CaseActor by, CaseDuty duty, params ReadOnlySpan<IncidentStatus> states) =>
        Refuse(incident, by, duty) ?? (states.Contains(incident.Status) ? null : new WrongIncidentState(incident.Status));

    private static bool Holds(ICase @case, CaseActor by, CaseDuty duty) => duty switch
    {
        CaseDuty.Handler => by.Has(Role.IncidentHandler),
        CaseDuty.Manager => by.Has(Role.SecurityManager),
        CaseDuty.HandlerOrManager => by.Has(Role.IncidentHandler) || by.Has(Role.SecurityManager),
        CaseDuty.FirstLine => by.Has(Role.IncidentHandler) || CaseAccess.IsFirstLine(@case, by),
        CaseDuty.FirstLineOrManager => Holds(@case, by, CaseDuty.HandlerOrManager) || CaseAccess.IsFirstLine(@case, by),
        CaseDuty.Commander => @case is Incident { Commander: { } commander } && commander == by.Person,
        CaseDuty.Team => by.Has(Role.IncidentHandler) || by.Has(Role.SecurityManager) || @case.Team.Contains(by.Person),
        CaseDuty.Owner => @case is Weaknesses.Weakness { Owner: { } owner } && owner == by.Person,
        CaseDuty.Chair => by.Has(Role.CommitteeChair),
    };
}
