namespace TeamsIsms.Documents;

/// <summary>Where a revision stands in its life (rules 4.1); the register and the library's column DocumentStatus use the same words.</summary>
public enum DocumentStatus
{
    /// <summary>The column is empty or holds another word.</summary>
    Unknown,
    Draft,
    InReview,
    ChangesRequested,
    Rejected,
    Withdrawn,
    Approved,
    Published,
    Superseded,
    Obsolete,
    Disposed,
}
