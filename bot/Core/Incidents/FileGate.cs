using TeamsIsms.Incidents.Weaknesses;

namespace TeamsIsms.Incidents;

/// <summary>Who may add to an open case, and the line it leaves.</summary>
internal static class FileGate
{
    /// <summary>Null for the team and for the reporter while the case is open.</summary>
    public static Refusal? Refuse(ICase @case, CaseActor by) => CaseAccess.Of(@case, by) switch
    {
        CaseView.None => new UnknownCase(),
        CaseView.Unit => new RoleNeeded(CaseDuty.Team),
        CaseView.Reporter or CaseView.Team or CaseView.Manager => @case.IsOpen ? null : Over(@case),
    };

    /// <summary>Null for the team only.</summary>
    public static Refusal? RefuseTeam(ICase @case, CaseActor by) =>
        Gate.Refuse(@case, by, CaseDuty.Team) ?? (@case.IsOpen ? null : Over(@case));

    public static CaseLine Line(
        ICase @case,
        EntryKind kind,
        Act act,
        CaseActor by,
        string? text,
        DateTimeOffset? happenedAt = null,
        string? sha256 = null)
    {
        var line = CaseLine.Of(@case.Id, kind, ("", ""), @case.Entries + 1, act, by.Person, text, sha256);
        return line with { Entry = line.Entry with { HappenedAt = happenedAt } };
    }

    private static CaseMovedOn Over(ICase @case) => @case switch
    {
        Incident incident => new WrongIncidentState(incident.Status),
        Weakness weakness => new WrongWeaknessState(weakness.Status),
        _ => throw new InvalidOperationException($"{@case.GetType().Name} is no case."),
    };
}
