namespace TeamsIsms.Documents;

/// <summary>The library's column DocumentStatus, in the life of a revision (rules 4.1).</summary>
public enum DocumentStatus
{
    /// <summary>The column is empty or holds another word.</summary>
    Unknown,
    Draft,
    InReview,
    Approved,
    Published,
    Superseded,
    Obsolete,
}
