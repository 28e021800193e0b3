using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>What is typed when a plan is handed in.</summary>
/// <param name="IsNeeded">Null when nobody said so.</param>
public sealed record PlanAsked(bool? IsNeeded, string? Reason, string? Criteria, int? ObservationDays, string? Updates);

/// <summary>The steps of a plan, and the plan handed in for approval.</summary>
public static class PlanAction
{
    public static Outcome<ActionStep> AddStep(
        CorrectiveAction action, string? text, Guid? owner, DateOnly? due, ActionActor by, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.DraftPlan, by)
            ?? ActionLimits.Missing(ActionField.Step, ActionLimits.Line, text)
            ?? ActionDates.RefuseDay(due, before: null, Taipei.Day(act.At))
            ?? (action.Steps.Count >= ActionLimits.MostSteps ? new TooManyOf(ActionField.Step, ActionLimits.MostSteps) : null)
            ?? ActionGate.RefuseOwner(action, owner ?? by.Person)) is { } refusal)
        {
            return refusal;
        }

        var number = action.Steps.Select(step => step.Number).DefaultIfEmpty().Max() + 1;
        var step = new PlannedStep(number, text!.Trim(), owner ?? by.Person, due!.Value); // both checked above
        return ActionStep.Of(
            action,
            action with { Status = AnalyseCause.Begun(action), Steps = [.. action.Steps, step] },
            TrailKinds.ActionStepAdded,
            act,
            by.Person,
            step.Text);
    }

    public static Outcome<ActionStep> DropStep(CorrectiveAction action, int number, ActionActor by, Act act) =>
        ActionGate.Refuse(action, ActionDeed.DraftPlan, by) is { } refusal ? refusal
        : action.Steps.FirstOrDefault(step => step.Number == number) is not { } found ? new UnknownStep()
        : ActionStep.Of(
            action,
            action with { Steps = [.. action.Steps.Where(step => step.Number != number)] },
            TrailKinds.ActionStepDropped,
            act,
            by.Person,
            found.Text);

    /// <param name="approvers">The security managers and the owner's unit head, whoever of them is here.</param>
    public static Outcome<ActionStep> Submit(
        CorrectiveAction action, PlanAsked asked, IEnumerable<Guid> approvers, ActionActor by, ActionOptions options, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.SubmitPlan, by) ?? Refuse(action, asked, Taipei.Day(act.At))) is { } refusal)
        {
            return refusal;
        }

        List<Guid> others = [.. approvers.Where(person => !ActionAccess.IsOwn(action, person)).Distinct()];
        if (others.Count == 0)
        {
            return new ApproverMissing();
        }

        var isNeeded = asked.IsNeeded!.Value; // checked above
        var plan = new ActionPlan(
            isNeeded,
            isNeeded ? null : asked.Reason!.Trim(), // checked above
            asked.Criteria!.Trim(), // checked above
            asked.ObservationDays ?? options.ObservationDays,
            string.IsNullOrWhiteSpace(asked.Updates) ? null : asked.Updates.Trim(),
            by.Person,
            act.At);
        return ActionStep.Of(
            action,
            action with
            {
                Status = ActionStatus.PlanProposed,
                Plan = plan,
                Approval = new ApprovalRequest(by.Person, Version(action), ApprovalMode.One, 0, act.At)
                {
                    Approvers = others,
                    Barred = [.. action.Doers.Concat(action.Steps.Select(step => step.Owner)).Distinct()],
                },
                Due = Taipei.Day(act.At).AddDays(options.ApprovalDays),
            },
            TrailKinds.ActionPlanned,
            act,
            by.Person,
            plan.Criteria);
    }

    /// <summary>Nothing of a plan changes while it waits, so the round tells it; every request has its own time beside.</summary>
    internal static string Version(CorrectiveAction action) => string.Create(CultureInfo.InvariantCulture, $"r{action.Round}");

    private static Refusal? Refuse(CorrectiveAction action, PlanAsked asked, DateOnly today) => true switch
    {
        _ when action.Type.NeedsCause() && action.Cause is null => new CauseNeeded(),
        _ when action.Type.NeedsSearch() && action.Similar is null => new SearchNeeded(),
        _ when asked.IsNeeded is null => new NeedNeeded(),
        _ when asked.IsNeeded is true && action.Steps.Count == 0 => new StepsNeeded(),
        _ when asked.IsNeeded is true && action.Steps.FirstOrDefault(step => step.DoneAt is null && step.Due < today) is { } late =>
            new StepPast(late.Number),
        _ when asked.IsNeeded is false && action.Steps.Count > 0 => new StepsNotNeeded(),
        _ when asked.IsNeeded is false && ActionLimits.Missing(ActionField.NoNeed, ActionLimits.Short, asked.Reason) is { } missing => missing,
        _ when ActionLimits.Missing(ActionField.Criteria, ActionLimits.Short, asked.Criteria) is { } missing => missing,
        _ when asked.ObservationDays is < 1 or > ActionLimits.LongestObservation => new ObservationNeeded(ActionLimits.LongestObservation),
        _ when asked.Updates?.Trim().Length > ActionLimits.Short => new ActionFieldNeeded(ActionField.Updates, ActionLimits.Short),
        _ => null,
    };
}
