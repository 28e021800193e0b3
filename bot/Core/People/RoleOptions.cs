namespace TeamsIsms.People;

/// <summary>For each role the Entra groups whose members, also through nested groups, hold it. A role without a group is held by nobody.</summary>
public sealed class RoleOptions
{
    public IReadOnlyList<Guid> UnitSecurityOfficer { get; init; } = [];

    public IReadOnlyList<Guid> DocumentController { get; init; } = [];

    public IReadOnlyList<Guid> TrainingManager { get; init; } = [];

    public IReadOnlyList<Guid> IncidentHandler { get; init; } = [];

    public IReadOnlyList<Guid> SecurityManager { get; init; } = [];

    public IReadOnlyList<Guid> CommitteeMember { get; init; } = [];

    public IReadOnlyList<Guid> CommitteeChair { get; init; } = [];

    public IReadOnlyList<Guid> InternalAuditor { get; init; } = [];

    public IReadOnlyList<Guid> AuditorReader { get; init; } = [];

    public IReadOnlyList<Guid> Administrator { get; init; } = [];

    public IReadOnlyList<Guid> DedicatedSecurityStaff { get; init; } = [];

    public IReadOnlyList<Guid> TechnicalStaff { get; init; } = [];

    public IReadOnlyList<Guid> GroupsOf(Role role) => role switch
    {
        Role.Member or Role.ExternalParty or Role.UnitHead => [],
        Role.UnitSecurityOfficer => UnitSecurityOfficer,
        Role.DocumentController => DocumentController,
        Role.TrainingManager => TrainingManager,
        Role.IncidentHandler => IncidentHandler,
        Role.SecurityManager => SecurityManager,
        Role.CommitteeMember => CommitteeMember,
        Role.CommitteeChair => CommitteeChair,
        Role.InternalAuditor => InternalAuditor,
        Role.AuditorReader => AuditorReader,
        Role.Administrator => Administrator,
        Role.DedicatedSecurityStaff => DedicatedSecurityStaff,
        Role.TechnicalStaff => TechnicalStaff,
    };
}
