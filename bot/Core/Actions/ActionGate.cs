namespace TeamsIsms.Actions;

/// <summary>
/// What may be done with an action, in which state, by whom, and what takes a second person (rules 4.7, 4.11). Approving a plan is asked of
/// the people its request names: <see cref="DecidePlan"/>.
/// </summary>
public static class ActionGate
{
    /// <summary>Null when the person may do it now.</summary>
    public static Refusal? Refuse(CorrectiveAction action, ActionDeed deed, ActionActor by) => true switch
    {
        _ when !ActionAccess.Sees(action, by) => new ActionNotFound(),
        _ when !IsTheirs(action, deed, by) => new ActionDutyNeeded(deed),
        _ when !States(deed).Contains(action.Status) => new ActionMovedOn(action.Status),
        _ => Second(action, deed, by),
    };

    /// <summary>
    /// Null when the person may judge the effect now. Whom the chair of the committee excepted may judge what they did or approved themselves.
    /// </summary>
    public static Refusal? RefuseVerdict(CorrectiveAction action, ActionActor by, DateOnly today) =>
        Refuse(action, ActionDeed.Verify, by) switch
        {
            OwnAction or VerifierApproved or AuditorOfUnit when IsExcepted(action, by.Person, today) => null,
            var refusal => refusal,
        };

    /// <summary>Null when the person may own it: whoever approved a plan does not carry it out as well.</summary>
    public static Refusal? RefuseOwner(CorrectiveAction action, Guid owner) =>
        action.Approvers.Contains(owner) ? new OwnerApproved() : null;

    /// <summary>Null when the person may decide about the plan.</summary>
    public static Refusal? RefuseApprover(CorrectiveAction action, ActionActor by) => true switch
    {
        _ when by.Roles.Contains(Role.Administrator) => new AdministratorDecides(),
        _ when ActionAccess.IsOwn(action, by.Person) => new OwnAction(),
        _ => null,
    };

    /// <summary>Another owner can be named.</summary>
    public static bool MayChangeHands(CorrectiveAction action) => States(ActionDeed.Assign).Contains(action.Status);

    private static bool IsExcepted(CorrectiveAction action, Guid person, DateOnly today) =>
        action.Exceptions.Any(exception => exception.Person == person && today <= exception.Until);

    private static bool IsTheirs(CorrectiveAction action, ActionDeed deed, ActionActor by) => deed switch
    {
        ActionDeed.AnalyseCause or ActionDeed.Correct or ActionDeed.DraftPlan or ActionDeed.ReportDone or ActionDeed.SearchSimilar
            or ActionDeed.SubmitPlan => by.Person == action.Owner,
        ActionDeed.DoStep => by.Person == action.Owner || action.Steps.Any(step => step.Owner == by.Person),
        ActionDeed.AddEvidence => by.Person == action.Owner || by.IsManager || by.IsAuditor
            || action.Steps.Any(step => step.Owner == by.Person),
        ActionDeed.Assign => by.IsManager || by.LooksAfter(action) || (action.Owner is null && by.Person == action.OpenedBy),
        ActionDeed.Except => by.Roles.Contains(Role.CommitteeChair),
        ActionDeed.Extend => by.IsManager || by.Heads(action),
        ActionDeed.Nudge => by.IsManager || by.LooksAfter(action) || by.Heads(action),
        ActionDeed.Verify => by.IsManager || by.IsAuditor,
        ActionDeed.Cancel or ActionDeed.Close or ActionDeed.SendReport => by.IsManager,
        ActionDeed.Note => !by.Roles.Contains(Role.AuditorReader) || ActionAccess.IsPart(action, by.Person),
    };

    private static IReadOnlyList<ActionStatus> States(ActionDeed deed) => deed switch
    {
        ActionDeed.AnalyseCause or ActionDeed.DraftPlan or ActionDeed.SearchSimilar or ActionDeed.SubmitPlan => ActionStatuses.Drafting,
        ActionDeed.Correct => [.. ActionStatuses.Drafting, ActionStatus.InProgress],
        ActionDeed.Nudge => [.. ActionStatuses.Drafting, ActionStatus.InProgress],
        ActionDeed.DoStep or ActionDeed.ReportDone => [ActionStatus.InProgress],
        ActionDeed.Verify => [ActionStatus.Implemented],
        ActionDeed.Close => [ActionStatus.Effective],
        ActionDeed.Assign or ActionDeed.Cancel => [.. ActionStatuses.Drafting, ActionStatus.PlanProposed, ActionStatus.InProgress],
        ActionDeed.AddEvidence or ActionDeed.Extend =>
            [.. ActionStatuses.Drafting, ActionStatus.PlanProposed, ActionStatus.InProgress, ActionStatus.Implemented],
        ActionDeed.Except or ActionDeed.Note or ActionDeed.SendReport =>
            [.. ActionStatuses.Drafting, ActionStatus.PlanProposed, ActionStatus.InProgress, ActionStatus.Implemented, ActionStatus.Effective],
    };

    private static Refusal? Second(CorrectiveAction action, ActionDeed deed, ActionActor by) => deed switch
    {
        ActionDeed.Verify => RefuseVerifier(action, by),
        ActionDeed.Cancel or ActionDeed.Except or ActionDeed.Extend => RefuseApprover(action, by),
        ActionDeed.Close => by.Roles.Contains(Role.Administrator) ? new AdministratorDecides() : null,
        ActionDeed.Nudge => true switch
        {
            _ when by.Person == action.Owner => new OwnAction(),
            _ when action.Owner is null => new OwnerNeeded(),
            _ when by.IsOwnerGone => new OwnerGone(),
            _ => null,
        },
        ActionDeed.AddEvidence or ActionDeed.AnalyseCause or ActionDeed.Assign or ActionDeed.Correct or ActionDeed.DoStep
            or ActionDeed.DraftPlan or ActionDeed.Note or ActionDeed.ReportDone or ActionDeed.SearchSimilar or ActionDeed.SendReport
            or ActionDeed.SubmitPlan => null,
    };

    // 4.7 asks for a third person when the finding is major; here always, as the effect is judged by nobody who wished for it.
    private static Refusal? RefuseVerifier(CorrectiveAction action, ActionActor by) => true switch
    {
        _ when by.Roles.Contains(Role.Administrator) => new AdministratorDecides(),
        _ when ActionAccess.IsOwn(action, by.Person) => new OwnAction(),
        _ when action.Approvers.Contains(by.Person) => new VerifierApproved(),
        _ when !by.IsManager && by.Unit is { Length: > 0 } unit && unit == action.Unit => new AuditorOfUnit(),
        _ => null,
    };
}
