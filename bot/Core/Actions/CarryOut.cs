using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>Carries an approved plan out: step by step, with evidence, until the owner says that all of it is done.</summary>
public static class CarryOut
{
    public static Outcome<ActionStep> DoStep(CorrectiveAction action, int number, ActionActor by, Act act)
    {
        if (ActionGate.Refuse(action, ActionDeed.DoStep, by) is { } refusal)
        {
            return refusal;
        }

        return action.Steps.FirstOrDefault(step => step.Number == number) switch
        {
            null => new UnknownStep(),
            { DoneAt: not null } => new StepDoneAlready(number),
            { } step when step.Owner != by.Person && action.Owner != by.Person => new ActionDutyNeeded(ActionDeed.DoStep),
            { } step => ActionStep.Of(
                action,
                action with { Steps = [.. action.Steps.Select(one => one.Number == number ? one with { DoneAt = act.At } : one)] },
                TrailKinds.ActionStepDone,
                act,
                by.Person,
                string.Create(CultureInfo.InvariantCulture, $"{number}. {step.Text}")),
        };
    }

    public static Outcome<ActionStep> AddEvidence(CorrectiveAction action, string? title, Uri? link, string? sha256, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.AddEvidence, by)
            ?? ActionLimits.Missing(ActionField.EvidenceTitle, ActionLimits.Line, title)
            ?? (link is null || link.Scheme != Uri.UriSchemeHttps ? (Refusal)new LinkNeeded() : null)
            ?? (action.Evidence.Count >= ActionLimits.MostEvidence
                ? (Refusal)new TooManyOf(ActionField.EvidenceTitle, ActionLimits.MostEvidence)
                : null)
            ?? (action.EvidenceNow.Any(item => item.Link == link && item.Sha256 == sha256) ? (Refusal)new EvidenceThere() : null)) is { } refusal
            ? refusal
            : ActionStep.Of(
                action,
                action with
                {
                    Evidence = [.. action.Evidence, new ActionEvidence(action.Round, title!.Trim(), link!, sha256, by.Person, act.At)], // checked above
                },
                TrailKinds.ActionEvidence,
                act,
                by.Person,
                title.Trim(),
                sha256);

    /// <param name="text">What was done.</param>
    public static Outcome<ActionStep> ReportDone(CorrectiveAction action, string? text, ActionActor by, ActionOptions options, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.ReportDone, by)
            ?? (action.Steps.FirstOrDefault(step => step.DoneAt is null) is { } open ? new StepStillOpen(open.Number) : null)
            ?? (action.EvidenceNow.Any() ? null : new EvidenceNeeded())
            ?? ActionLimits.Missing(ActionField.Done, ActionLimits.Short, text)) is { } refusal)
        {
            return refusal;
        }

        var observed = Taipei.Day(act.At).AddDays(action.Plan?.ObservationDays ?? options.ObservationDays);
        return ActionStep.Of(
            action,
            action with
            {
                Status = ActionStatus.Implemented,
                Done = new ActionText(text!.Trim(), by.Person, act.At), // checked above
                ObserveUntil = observed,
                Due = ActionDates.Verified(observed, options),
            },
            TrailKinds.ActionDone,
            act,
            by.Person,
            text.Trim());
    }
}
