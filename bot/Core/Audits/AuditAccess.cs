namespace TeamsIsms.Audits;

/// <summary>Who sees an audit: those who steer and audit, and the audited unit from the notice on.</summary>
public static class AuditAccess
{
    /// <summary>Who sees every audit.</summary>
    public static IReadOnlyList<Role> Readers { get; } =
    [
        Role.SecurityManager, Role.InternalAuditor, Role.AuditorReader, Role.CommitteeMember, Role.CommitteeChair,
    ];

    public static bool SeesAll(AuditActor by) => by.Roles.Any(Readers.Contains);

    public static bool Sees(Audit audit, AuditActor by) =>
        SeesAll(by)
        || audit.Auditors.Contains(by.Person)
        || (by.Heads(audit) && audit.IsTold);
}
