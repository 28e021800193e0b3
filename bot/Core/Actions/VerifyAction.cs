namespace TeamsIsms.Actions;

/// <summary>
/// Whether it worked: judged after the observation period, by somebody who neither did nor approved it. What did not work goes back to its
/// cause and counts.
/// </summary>
public static class VerifyAction
{
    /// <param name="isEffective">Null when nobody said so.</param>
    /// <param name="text">By what that is seen.</param>
    public static Outcome<ActionStep> Verify(
        CorrectiveAction action, bool? isEffective, string? text, ActionActor by, ActionOptions options, Act act)
    {
        if ((ActionGate.RefuseVerdict(action, by, Taipei.Day(act.At))
            ?? (action.ObserveUntil is { } last && Taipei.Day(act.At) <= last ? new ObservedUntil(last) : null)
            ?? (isEffective is null ? new VerdictNeeded() : null)
            ?? ActionLimits.Missing(ActionField.Verdict, ActionLimits.Short, text)) is { } refusal)
        {
            return refusal;
        }

        var verdict = new Verification(isEffective!.Value, text!.Trim(), by.Person, act.At); // both checked above
        return verdict.IsEffective
            ? ActionStep.Of(
                action,
                action with
                {
                    Status = ActionStatus.Effective,
                    Verification = verdict,
                    Due = Taipei.Day(act.At).AddDays(options.ClosingDays),
                },
                TrailKinds.ActionVerified,
                act,
                by.Person,
                verdict.Text)
            : ActionStep.Of(
                action, Again(action, verdict, options), TrailKinds.ActionIneffective, act, by.Person, verdict.Text);
    }

    /// <param name="updates">How the documents and risks followed, where the plan says that they do.</param>
    public static Outcome<ActionStep> Close(CorrectiveAction action, string? updates, ActionActor by, Act act)
    {
        var said = updates?.Trim() ?? "";
        if ((ActionGate.Refuse(action, ActionDeed.Close, by)
            ?? (action.Plan?.Updates is not null || said.Length > ActionLimits.Short
                ? ActionLimits.Missing(ActionField.Updated, ActionLimits.Short, said)
                : null)
            ?? (action.Report is { SentOn: null } ? new ReportNotSent() : null)) is { } refusal)
        {
            return refusal;
        }

        return ActionStep.Of(
            action,
            action with { Status = ActionStatus.Closed, End = new ActionText(said, by.Person, act.At), Due = null },
            TrailKinds.ActionClosed,
            act,
            by.Person,
            said.Length > 0 ? said : null);
    }

    private static CorrectiveAction Again(CorrectiveAction action, Verification verdict, ActionOptions options) => action with
    {
        Status = ActionStatus.CauseAnalysis,
        Round = action.Round + 1,
        Earlier =
        [
            .. action.Earlier.TakeLast(ActionLimits.MostRounds - 1),
            new ActionRound(action.Round, action.Cause, action.Plan?.Criteria ?? "", verdict),
        ],
        Whys = [],
        Cause = null,
        Similar = null,
        Steps = [],
        Plan = null,
        Approval = null,
        Done = null,
        ObserveUntil = null,
        Verification = null,
        Due = ActionDates.Cause(Taipei.Day(verdict.At), action.Report, options),
    };
}
