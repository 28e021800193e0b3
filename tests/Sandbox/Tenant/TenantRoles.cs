namespace TeamsIsms.Sandbox.Tenant;

/// <summary>The Entra groups that carry the product's roles, by the role's code name.</summary>
internal static class TenantRoles
{
    /// <summary>Of whom a deployment has to name the group: nobody can make themselves one.</summary>
    public const string Administrator = "Administrator";

    public static readonly IReadOnlyList<string> Names =
    [
        "SecurityManager", "DocumentController", "CommitteeChair", "CommitteeMember", "TrainingManager",
        "IncidentHandler", "UnitSecurityOfficer", "InternalAuditor", "AuditorReader", Administrator,
        "DedicatedSecurityStaff", "TechnicalStaff",
    ];

    public static Guid Group(string role) => Seats.Id(Seats.FirstGroup + Names.ToList().IndexOf(role));

    public static IEnumerable<int> Holders(string role) => role switch
    {
        "SecurityManager" => [Seats.SecurityManager, Seats.SecondSecurityManager],
        "DocumentController" => [Seats.DocumentController],
        "CommitteeChair" => [Seats.Chair],
        "CommitteeMember" => Enumerable.Range(Seats.FirstHead, Units.Names.Count),
        "TrainingManager" => [Seats.TrainingManager],
        "IncidentHandler" => [Seats.IncidentHandler],
        "UnitSecurityOfficer" => Enumerable.Range(Seats.FirstOfficer, Units.Names.Count),
        "InternalAuditor" => [Seats.InternalAuditor],
        "AuditorReader" => [Seats.AuditorReader],
        Administrator => [Seats.Administrator],
        "DedicatedSecurityStaff" => [Seats.SecurityManager, Seats.IncidentHandler],
        "TechnicalStaff" => [Seats.Administrator],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    public static IEnumerable<string> Of(Guid id) =>
        Seats.Of(id) is { } seat ? Names.Where(role => Holders(role).Contains(seat)) : [];
}
