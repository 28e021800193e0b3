namespace TeamsIsms.Incidents;

/// <summary>How much of a case somebody sees; more includes less.</summary>
public enum CaseView
{
    /// <summary>Not even that it exists.</summary>
    None,

    /// <summary>The receipt of one's own report.</summary>
    Reporter,

    /// <summary>A line in the digest of a unit head.</summary>
    Unit,

    /// <summary>Everything but a private reporter's name.</summary>
    Team,

    /// <summary>Everything.</summary>
    Manager,
}
