namespace TeamsIsms.Actions;

/// <summary>How far an action has come (rules 4.7). Not effective is no state: it leads back to the cause, and the rounds are counted.</summary>
public enum ActionStatus
{
    /// <summary>Stated; nobody analysed it yet.</summary>
    Open,
    CauseAnalysis,

    /// <summary>The plan waits for approval.</summary>
    PlanProposed,
    PlanReturned,
    InProgress,

    /// <summary>Carried out; observed until somebody else verifies it.</summary>
    Implemented,
    Effective,
    Closed,
    Cancelled,
}

internal static class ActionStatuses
{
    /// <summary>The owner still works out what to do.</summary>
    public static IReadOnlyList<ActionStatus> Drafting { get; } = [ActionStatus.Open, ActionStatus.CauseAnalysis, ActionStatus.PlanReturned];

    public static bool IsOver(this ActionStatus status) => status is ActionStatus.Closed or ActionStatus.Cancelled;
}
