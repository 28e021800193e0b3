namespace TeamsIsms.Actions;

/// <summary>What the action is for.</summary>
public enum ActionType
{
    /// <summary>Takes away the nonconformity itself.</summary>
    Correction,

    /// <summary>Takes away its cause, so that it does not come again (policy 10.1).</summary>
    Corrective,

    /// <summary>Takes away the cause of what has not happened yet (policy 10.2).</summary>
    Preventive,
    Improvement,
}

/// <summary>How grave the finding is.</summary>
public enum ActionSeverity
{
    Major,
    Minor,
    Observation,

    /// <summary>An opportunity for improvement.</summary>
    Recommendation,
}

internal static class ActionTypes
{
    /// <summary>Whether a root cause belongs to the plan: without one nothing keeps it from coming again.</summary>
    public static bool NeedsCause(this ActionType type) => type switch
    {
        ActionType.Corrective or ActionType.Preventive => true,
        ActionType.Correction or ActionType.Improvement => false,
    };

    /// <summary>Whether somebody has to look for the same elsewhere.</summary>
    public static bool NeedsSearch(this ActionType type) => type switch
    {
        ActionType.Correction or ActionType.Corrective or ActionType.Preventive => true,
        ActionType.Improvement => false,
    };
}
