namespace TeamsIsms.Audits;

/// <summary>What is written into forms.</summary>
public enum AuditField
{
    Answer,
    Conclusion,
    Evidence,
    Reason,
}
