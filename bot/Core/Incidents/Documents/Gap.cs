namespace TeamsIsms.Incidents.Documents;

/// <summary>What a text for an authority still lacks. Nothing waits for it: the hour runs, and the handler can fill it in by hand.</summary>
public enum Gap
{
    /// <summary>The organisation's name is not configured.</summary>
    Organisation,

    /// <summary>The level is not decided.</summary>
    Level,
    Measures,
    Support,
    AccidentKind,
    DataSubjects,
    Scope,
    Damage,

    /// <summary>Neither damage control nor recovery is done.</summary>
    Controlled,
    Investigation,
    RootCause,
    ManagementMeasure,
    TechnicalMeasure,
    StaffMeasure,
    ResourceMeasure,

    /// <summary>No task says who does what by when.</summary>
    Schedule,
    Tracking,

    /// <summary>The number of an article that is cited is known from a secondary source only.</summary>
    Article,
}
