namespace TeamsIsms.Reviews;

/// <summary>How far a review has come (rules 4.8).</summary>
public enum ReviewStatus
{
    Planned,

    /// <summary>Times are proposed and voted on.</summary>
    Scheduling,
    Scheduled,
    InputsOpen,

    /// <summary>All inputs are in; the pack is with the members.</summary>
    Ready,
    Held,

    /// <summary>The minutes wait for the chair, or came back.</summary>
    MinutesDraft,
    MinutesApproved,

    /// <summary>The minutes are frozen; the decisions are carried out.</summary>
    FollowUp,
    Closed,

    /// <summary>Needs another time.</summary>
    Postponed,
    Cancelled,
}

internal static class ReviewStatuses
{
    public static bool IsOver(this ReviewStatus status) => status is ReviewStatus.Closed or ReviewStatus.Cancelled;

    /// <summary>The meeting is still to come.</summary>
    public static bool IsAhead(this ReviewStatus status) => status is ReviewStatus.Planned or ReviewStatus.Scheduling or ReviewStatus.Scheduled
        or ReviewStatus.InputsOpen or ReviewStatus.Ready or ReviewStatus.Postponed;

    /// <summary>The meeting has a time and is still to come.</summary>
    public static bool IsFixed(this ReviewStatus status) =>
        status is ReviewStatus.Scheduled or ReviewStatus.InputsOpen or ReviewStatus.Ready;

    /// <summary>The meeting took place.</summary>
    public static bool IsHeld(this ReviewStatus status) => !status.IsAhead() && status != ReviewStatus.Cancelled;

    /// <summary>The minutes are approved: before that a decision is only what the secretary noted.</summary>
    public static bool IsApproved(this ReviewStatus status) =>
        status is ReviewStatus.MinutesApproved or ReviewStatus.FollowUp or ReviewStatus.Closed;
}
