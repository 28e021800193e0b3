namespace TeamsIsms.Audits;

/// <summary>The parts of the policy that an audit may look at.</summary>
public enum AuditArea
{
    Responsibilities,
    Context,
    Establishing,
    Operating,
    Monitoring,
    Documents,
    Records,
    Training,
    Incidents,
    InternalAudit,
    ManagementReview,
    Improvement,
    PolicyReview,
}

public static class AuditAreas
{
    public static IReadOnlyList<AuditArea> All { get; } = Enum.GetValues<AuditArea>();

    /// <summary>The clauses of the policy (ISMS-M-001) that are its checklist, in the order of the policy.</summary>
    public static IReadOnlyList<string> Clauses(this AuditArea area) => area switch
    {
        AuditArea.Responsibilities => ["5.1", "5.2", "5.3", "5.5", "7.1.2", "7.1.6", "7.1.7"],
        AuditArea.Context => ["6.2.1", "6.2.2"],
        AuditArea.Establishing => ["6.3.1.1.4", "6.3.1.1.7", "6.3.1.2", "6.3.1.3", "6.3.1.4", "6.3.1.5", "6.3.1.6"],
        AuditArea.Operating => ["6.3.2.1", "6.3.2.2", "6.3.2.3", "6.3.2.5", "6.3.2.6", "6.3.2.8"],
        AuditArea.Monitoring => ["6.3.3.1.1", "6.3.3.1.2", "6.3.3.1.3", "6.3.3.2", "6.3.3.3", "6.3.3.7"],
        AuditArea.Documents => ["6.4.2.1", "6.4.2.2", "6.4.2.3", "6.4.2.6", "6.4.2.7", "6.4.2.8", "6.4.2.9"],
        AuditArea.Records => ["6.4.3.1", "6.4.3.2", "6.4.3.3", "6.4.3.4"],
        AuditArea.Training => ["3.2", "7.2.2.1", "7.2.2.2", "7.2.2.3", "7.2.2.4"],
        AuditArea.Incidents => ["3.3", "5.4", "6.3.3.1.6"],
        AuditArea.InternalAudit => ["8.1", "8.2", "8.3", "8.4"],
        AuditArea.ManagementReview => ["9.1", "9.2", "9.3"],
        AuditArea.Improvement => ["6.3.4.2", "10.1", "10.2", "10.3"],
        AuditArea.PolicyReview => ["11.1", "11.2", "12"],
    };

    /// <summary>Whose work it is: holders of these would audit themselves (rules 4.11).</summary>
    public static IReadOnlyList<Role> Operators(this AuditArea area) => area switch
    {
        AuditArea.Documents or AuditArea.Records => [Role.DocumentController],
        AuditArea.Training => [Role.TrainingManager],
        AuditArea.Incidents => [Role.IncidentHandler],
        AuditArea.Context or AuditArea.Establishing or AuditArea.Operating or AuditArea.Monitoring or AuditArea.Improvement =>
            [Role.SecurityManager],
        AuditArea.Responsibilities or AuditArea.ManagementReview or AuditArea.PolicyReview =>
            [Role.SecurityManager, Role.CommitteeChair, Role.CommitteeMember],
        AuditArea.InternalAudit => [], // those who audited before, whatever their role
    };
}
