using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Incidents;

/// <summary>Whom routes of cases let in before a case is known; what the case allows is decided with it.</summary>
internal static class CaseCallers
{
    public static Caller Team { get; } = Caller.Role(Role.IncidentHandler, Role.SecurityManager);

    /// <summary>The team, and those who look whether it does its duty.</summary>
    public static Caller Readers { get; } =
        Caller.Role(Role.IncidentHandler, Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader);
}
