namespace TeamsIsms.People;

/// <summary>What a person may do beyond their own tasks (rules 4.0). All but the first three come from Entra groups (<see cref="RoleOptions"/>).</summary>
public enum Role
{
    /// <summary>Every staff account.</summary>
    Member,

    /// <summary>Every guest and every external contact.</summary>
    ExternalParty,

    /// <summary>Whoever the directory names as somebody's manager.</summary>
    UnitHead,
    UnitSecurityOfficer,
    DocumentController,
    TrainingManager,
    IncidentHandler,
    SecurityManager,
    CommitteeMember,
    CommitteeChair,
    InternalAuditor,
    AuditorReader,
    Administrator,

    /// <summary>Works for information security and nothing else; its hours of training are others.</summary>
    DedicatedSecurityStaff,

    /// <summary>Works with information technology, not for its security.</summary>
    TechnicalStaff,
}
