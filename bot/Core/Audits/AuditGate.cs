namespace TeamsIsms.Audits;

/// <summary>What may be done with an audit, in which state and by whom (rules 4.10).</summary>
public static class AuditGate
{
    /// <summary>Null when the person may do it now.</summary>
    public static Refusal? Refuse(Audit audit, AuditDeed deed, AuditActor by) => true switch
    {
        _ when !AuditAccess.Sees(audit, by) => new UnknownAudit(),
        _ when !IsTheirs(audit, deed, by) => new AuditDutyNeeded(deed),
        _ when !States(deed).Contains(audit.Status) => new AuditMovedOn(audit.Status),
        _ when IsAuditing(deed) && AuditSegregation.Refuse(audit, by) is { } own => own,
        _ when deed is AuditDeed.Start or AuditDeed.Check or AuditDeed.Report && !audit.Declared.Contains(by.Person) => new DeclarationNeeded(),
        _ => null,
    };

    /// <summary>Null when the person may plan audits.</summary>
    public static Refusal? RefusePlanning(AuditActor by) => by.IsManager || by.IsAuditor ? null : new AuditPlannerNeeded();

    private static bool IsTheirs(Audit audit, AuditDeed deed, AuditActor by) => deed switch
    {
        AuditDeed.Move or AuditDeed.Notify or AuditDeed.Cancel or AuditDeed.Reassign => by.IsManager || by.IsAuditor,
        AuditDeed.Declare or AuditDeed.Start or AuditDeed.Check or AuditDeed.Report or AuditDeed.OpenAction =>
            audit.Auditors.Contains(by.Person),
        AuditDeed.Answer => by.Heads(audit),
        AuditDeed.Close => by.IsManager || audit.Auditors.Contains(by.Person),
    };

    private static bool IsAuditing(AuditDeed deed) =>
        deed is AuditDeed.Declare or AuditDeed.Start or AuditDeed.Check or AuditDeed.Report or AuditDeed.OpenAction;

    private static IReadOnlyList<AuditStatus> States(AuditDeed deed) => deed switch
    {
        AuditDeed.Notify => [AuditStatus.Planned],
        AuditDeed.Move or AuditDeed.Cancel => [AuditStatus.Planned, AuditStatus.Notified],
        AuditDeed.Declare => [AuditStatus.Planned, AuditStatus.Notified, AuditStatus.InProgress],
        AuditDeed.Start => [AuditStatus.Notified],
        AuditDeed.Check or AuditDeed.Report => [AuditStatus.InProgress],
        // Whoever audits may leave at any time, and then somebody else opens the actions.
        AuditDeed.Reassign =>
            [AuditStatus.Planned, AuditStatus.Notified, AuditStatus.InProgress, AuditStatus.Reported, AuditStatus.ActionsOpen],
        AuditDeed.OpenAction or AuditDeed.Answer or AuditDeed.Close => [AuditStatus.Reported, AuditStatus.ActionsOpen],
    };
}
