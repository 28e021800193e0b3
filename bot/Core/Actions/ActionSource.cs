namespace TeamsIsms.Actions;

/// <summary>What an action came from (rules 4.7).</summary>
public enum ActionSource
{
    InternalAudit,
    ExternalAudit,
    AuthorityAudit,
    Incident,
    Drill,
    Weakness,
    ReviewDecision,

    /// <summary>A metric or a check missed its target.</summary>
    Monitoring,
    Risk,
    Complaint,
    Suggestion,

    /// <summary>Something that was due and was not done.</summary>
    Obligation,

    /// <summary>What another unit or organisation learned.</summary>
    Lesson,
    Other,
}

/// <param name="Number">What names the record it came from: the number of a case, a report, a decision.</param>
/// <param name="Link">Where that record is read; null when it has no address.</param>
public sealed record ActionOrigin(ActionSource Source, string Number, Uri? Link = null)
{
    public bool IsAudit => Source is ActionSource.InternalAudit or ActionSource.ExternalAudit or ActionSource.AuthorityAudit;
}
