namespace TeamsIsms.Actions;

/// <summary>A plan is approved or returned by somebody who does not carry it out (rules 4.7, 4.11).</summary>
public static class DecidePlan
{
    public static Outcome<ActionStep> Decide(
        CorrectiveAction action, ApprovalVote vote, ActionActor by, ActionOptions options, Act act)
    {
        if (action.Approval is not { } request)
        {
            return new UnknownApproval();
        }

        if ((ActionGate.RefuseApprover(action, by) ?? vote.Outdated(request)) is { } refusal)
        {
            return refusal;
        }

        var outcome = Approve.Decide(request, by.Person, vote.Verdict, vote.Version, vote.Comment, act.At);
        return outcome.Value switch
        {
            null => outcome.Refusal!, // no value: refused
            { Status: ApprovalStatus.Approved } approved => Approved(action, approved, by, options, act, vote.Comment),
            { } returned => ActionStep.Of(
                action,
                action with
                {
                    Status = ActionStatus.PlanReturned,
                    Approval = returned,
                    Due = ActionDates.Again(Taipei.Day(act.At), due: null, options),
                },
                TrailKinds.ActionPlanReturned,
                act,
                by.Person,
                vote.Comment?.Trim()),
        };
    }

    /// <summary>The request changes while it waits: somebody else may decide, or was reminded.</summary>
    internal static Outcome<ActionStep> ChangeRequest(
        CorrectiveAction action, Func<ApprovalRequest, Outcome<ApprovalChange>> change, Act act)
    {
        if (action.Approval is not { } request)
        {
            return new UnknownApproval();
        }

        if (request.Status != ApprovalStatus.Pending)
        {
            return new AlreadyDecided(request.Status);
        }

        var outcome = change(request);
        return outcome.Value is { } changed ? Changed(action, changed, act) : outcome.Refusal!; // no value: refused
    }

    private static ActionStep Changed(CorrectiveAction action, ApprovalChange changed, Act act)
    {
        var detail = new TrailDetail(Reason: changed.Reason, Activity: act.Activity, Note: changed.Note);
        return new ActionStep(
            action with { Approval = changed.Next }, new TrailEvent(changed.Kind, action.Id.Subject, act.Actor, detail));
    }

    private static ActionStep Approved(
        CorrectiveAction action, ApprovalRequest request, ActionActor by, ActionOptions options, Act act, string? comment) => ActionStep.Of(
        action,
        action with
        {
            Status = ActionStatus.InProgress,
            Approval = request,
            Approvers = [.. action.Approvers.Append(by.Person).Concat(request.Decisions.Select(decision => decision.For)).Distinct()],
            Doers = [.. action.Doers.Concat(action.Steps.Select(step => step.Owner)).Distinct()],
            Due = ActionDates.Carried(Taipei.Day(act.At), action.Steps, options),
        },
        TrailKinds.ActionPlanApproved,
        act,
        by.Person,
        string.IsNullOrWhiteSpace(comment) ? null : comment.Trim());
}
