namespace TeamsIsms.Audits;

/// <summary>What can be done with an audit that is planned.</summary>
public enum AuditDeed
{
    Answer,
    Cancel,
    Check,
    Close,
    Declare,
    Move,
    Notify,
    OpenAction,
    Reassign,
    Report,
    Start,
}
