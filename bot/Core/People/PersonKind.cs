namespace TeamsIsms.People;

public enum PersonKind
{
    /// <summary>A member account of the tenant.</summary>
    Staff,

    /// <summary>A guest account, such as an on-site contractor's; may have no Teams licence here.</summary>
    Guest,

    /// <summary>A contact with nothing but an e-mail address.</summary>
    External,
}
