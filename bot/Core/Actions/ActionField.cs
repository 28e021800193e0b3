namespace TeamsIsms.Actions;

/// <summary>What is written into forms.</summary>
public enum ActionField
{
    Cause,
    Correction,
    Criteria,
    Done,
    EvidenceTitle,
    Exception,
    Finding,
    NoNeed,
    Note,
    Number,
    Reason,
    Requirement,
    Search,
    Step,
    Updated,
    Updates,
    Verdict,
    Why,
}
