namespace TeamsIsms.Audits;

/// <summary>What an auditor found about one clause.</summary>
public enum AuditResult
{
    Conforms,
    Major,
    Minor,
    Observation,

    /// <summary>An opportunity for improvement.</summary>
    Recommendation,

    /// <summary>Left for another audit, with the reason.</summary>
    NotLookedAt,
}

internal static class AuditResults
{
    /// <summary>Something has to follow from it.</summary>
    public static bool IsFinding(this AuditResult result) => result switch
    {
        AuditResult.Major or AuditResult.Minor or AuditResult.Observation or AuditResult.Recommendation => true,
        AuditResult.Conforms or AuditResult.NotLookedAt => false,
    };

    /// <summary>A requirement is not met: an answer is not enough (policy 10.1.1).</summary>
    public static bool IsNonconformity(this AuditResult result) => result is AuditResult.Major or AuditResult.Minor;
}
