namespace TeamsIsms.People;

/// <summary>Whose quota of training hours holds for a person (rules 4.4, after the responsibility level's rules).</summary>
public enum StaffGroup
{
    /// <summary>General staff and managers.</summary>
    General,

    DedicatedSecurity,

    OtherTechnical,
}
