namespace TeamsIsms.Audits;

/// <summary>How far an audit has come (rules 4.10).</summary>
public enum AuditStatus
{
    Planned,

    /// <summary>The audited unit knows of it.</summary>
    Notified,
    InProgress,

    /// <summary>The findings stand; nothing was done about them yet.</summary>
    Reported,
    ActionsOpen,
    Closed,
    Cancelled,
}

internal static class AuditStatuses
{
    public static bool IsOver(this AuditStatus status) => status is AuditStatus.Closed or AuditStatus.Cancelled;

    /// <summary>The findings stand and no longer change.</summary>
    public static bool HasReport(this AuditStatus status) =>
        status is AuditStatus.Reported or AuditStatus.ActionsOpen or AuditStatus.Closed;
}
