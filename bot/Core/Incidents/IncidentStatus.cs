namespace TeamsIsms.Incidents;

/// <summary>The life of an incident (rules 4.5).</summary>
public enum IncidentStatus
{
    Reported,
    Triage,
    Confirmed,
    Contained,
    Recovered,
    PostIncidentReview,
    Closed,
    NotAnIncident,
    Duplicate,
    ConvertedToWeakness,
}
