namespace TeamsIsms.Incidents;

/// <summary>What is numbered by itself; each series begins with 1 every year.</summary>
public enum CaseSeries
{
    /// <summary>INC: a real report of an incident.</summary>
    Incident,

    /// <summary>DRL: an exercise, never counted with the real ones.</summary>
    Drill,

    /// <summary>WEA.</summary>
    Weakness,

    /// <summary>SUG: takes the road of a weakness.</summary>
    Suggestion,
}
