namespace TeamsIsms.Actions;

/// <summary>What is done at once, why it came to it, and where else it may be; in any order, as people find out.</summary>
public static class AnalyseCause
{
    public static Outcome<ActionStep> Correct(CorrectiveAction action, string? text, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.Correct, by)
            ?? ActionLimits.Missing(ActionField.Correction, ActionLimits.Short, text)
            ?? (action.Corrections.Count >= ActionLimits.MostCorrections
                ? new TooManyOf(ActionField.Correction, ActionLimits.MostCorrections)
                : null)) is { } refusal
            ? refusal
            : ActionStep.Of(
                action,
                action with { Corrections = [.. action.Corrections, new ActionText(text!.Trim(), by.Person, act.At)] }, // checked above
                TrailKinds.ActionCorrected,
                act,
                by.Person,
                text.Trim());

    /// <param name="why">The answer to the next "why"; nothing leaves them as they are.</param>
    /// <param name="cause">The root cause; nothing leaves it as it is.</param>
    public static Outcome<ActionStep> Cause(CorrectiveAction action, string? why, string? cause, ActionActor by, Act act)
    {
        var (next, root) = (why?.Trim() ?? "", cause?.Trim() ?? "");
        if ((ActionGate.Refuse(action, ActionDeed.AnalyseCause, by) ?? Refuse(action, next, root)) is { } refusal)
        {
            return refusal;
        }

        return ActionStep.Of(
            action,
            action with
            {
                Status = Begun(action),
                Whys = next.Length > 0 ? [.. action.Whys, next] : action.Whys,
                Cause = root.Length > 0 ? root : action.Cause,
            },
            TrailKinds.ActionAnalysed,
            act,
            by.Person,
            root.Length > 0 ? root : next);
    }

    /// <summary>Why a plan that came back is worked on again, whatever is done first.</summary>
    internal static ActionStatus Begun(CorrectiveAction action) =>
        action.Status == ActionStatus.Open ? ActionStatus.CauseAnalysis : action.Status;

    public static Outcome<ActionStep> Search(CorrectiveAction action, bool? isFound, string? text, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.SearchSimilar, by)
            ?? (isFound is null ? new SearchNeeded() : null)
            ?? ActionLimits.Missing(ActionField.Search, ActionLimits.Short, text)) is { } refusal
            ? refusal
            : ActionStep.Of(
                action,
                action with
                {
                    Status = Begun(action),
                    Similar = new SimilarSearch(isFound!.Value, text!.Trim(), by.Person, act.At), // checked above
                },
                TrailKinds.ActionSearched,
                act,
                by.Person,
                text.Trim());

    private static Refusal? Refuse(CorrectiveAction action, string why, string cause) => (why, cause) switch
    {
        ({ Length: 0 }, { Length: 0 }) => new ActionFieldNeeded(ActionField.Why, ActionLimits.Line),
        ({ Length: > ActionLimits.Line }, _) => new ActionFieldNeeded(ActionField.Why, ActionLimits.Line),
        (_, { Length: > ActionLimits.Short }) => new ActionFieldNeeded(ActionField.Cause, ActionLimits.Short),
        ({ Length: > 0 }, _) when action.Whys.Count >= ActionLimits.MostWhys => new TooManyOf(ActionField.Why, ActionLimits.MostWhys),
        ({ Length: > 0 }, _) when action.Whys is [.., var last] && last == why => new WhySaidAlready(),
        _ => null,
    };
}
