namespace TeamsIsms.Incidents.Weaknesses;

/// <summary>The life of a weakness, and of a suggestion (rules 4.6).</summary>
public enum WeaknessStatus
{
    Reported,
    Triage,
    Accepted,
    InTreatment,
    Remediated,
    Verified,
    Closed,
    NotValid,
    Duplicate,
    EscalatedToIncident,
    RiskAccepted,
}

public enum WeaknessKind
{
    Weakness,
    Suggestion,
}

/// <summary>Decides until when it is to be treated: <see cref="TreatmentTargets"/>.</summary>
public enum Severity
{
    Critical,
    High,
    Medium,
    Low,
}
