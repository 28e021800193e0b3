using System.Globalization;

namespace TeamsIsms.Actions;

/// <summary>What those who watch over an action do: name its owner, move a day, call it off, chase.</summary>
public static class SteerAction
{
    /// <param name="unit">The owner's.</param>
    public static Outcome<ActionStep> Assign(
        CorrectiveAction action, Guid owner, string? unit, string? reason, ActionActor by, ActionOptions options, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.Assign, by)
            ?? (owner == action.Owner ? new OwnerAlready() : null)
            ?? ActionGate.RefuseOwner(action, owner)
            ?? (action.Owner is null ? null : ActionLimits.Missing(ActionField.Reason, ActionLimits.Short, reason))) is { } refusal)
        {
            return refusal;
        }

        // What the one before proposed is not the new owner's plan.
        var isAsked = action.Status == ActionStatus.PlanProposed;
        return ActionStep.Of(
            action,
            action with
            {
                Owner = owner,
                Unit = unit,
                Doers = [.. action.Doers.Append(owner).Distinct()],
                Status = isAsked ? ActionStatus.CauseAnalysis : action.Status,
                Approval = isAsked && action.Approval is { } request ? request with { Status = ApprovalStatus.Withdrawn } : action.Approval,
                Due = isAsked ? ActionDates.Again(Taipei.Day(act.At), due: null, options) : action.Due,
            },
            TrailKinds.ActionAssigned,
            act,
            by.Person,
            string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
    }

    public static Outcome<ActionStep> Extend(
        CorrectiveAction action, DateOnly? day, string? reason, ActionActor by, ActionOptions options, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.Extend, by)
            ?? (action.Extensions.Count(moved => moved.Round == action.Round) >= options.MostExtensions
                ? new ExtensionsUsed(options.MostExtensions)
                : null)
            ?? ActionDates.RefuseDay(day, action.Due, Taipei.Day(act.At))
            ?? ActionLimits.Missing(ActionField.Reason, ActionLimits.Short, reason)) is { } refusal)
        {
            return refusal;
        }

        var to = day!.Value; // checked above
        var extension = new DueExtension(action.Round, action.Due ?? to, to, reason!.Trim(), by.Person, act.At); // checked above
        return ActionStep.Of(
            action,
            action with { Due = to, Extensions = [.. action.Extensions, extension] },
            TrailKinds.ActionExtended,
            act,
            by.Person,
            string.Create(CultureInfo.InvariantCulture, $"{extension.From:yyyy-MM-dd} → {to:yyyy-MM-dd} {extension.Reason}"));
    }

    public static Outcome<ActionStep> Cancel(CorrectiveAction action, string? reason, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.Cancel, by)
            ?? ActionLimits.Missing(ActionField.Reason, ActionLimits.Short, reason)) is { } refusal
            ? refusal
            : ActionStep.Of(
                action,
                action with
                {
                    Status = ActionStatus.Cancelled,
                    Approval = action.Approval is { Status: ApprovalStatus.Pending } asked
                        ? asked with { Status = ApprovalStatus.Withdrawn }
                        : action.Approval,
                    End = new ActionText(reason!.Trim(), by.Person, act.At), // checked above
                    Due = null,
                },
                TrailKinds.ActionCancelled,
                act,
                by.Person,
                reason.Trim());

    /// <summary>Lets somebody judge the effect who did or approved it, where there is nobody else (rules 4.11).</summary>
    /// <param name="person">Who may; null when nobody was found.</param>
    /// <param name="until">The last day.</param>
    public static Outcome<ActionStep> Except(
        CorrectiveAction action, Guid? person, DateOnly? until, string? reason, ActionActor by, Act act)
    {
        if ((ActionGate.Refuse(action, ActionDeed.Except, by)
            ?? (person is null ? new VerifierNeeded() : person == by.Person ? (Refusal)new OwnException() : null)
            ?? ActionDates.RefuseDay(until, before: null, Taipei.Day(act.At))
            ?? ActionLimits.Missing(ActionField.Reason, ActionLimits.Short, reason)
            ?? (action.Exceptions.Count >= ActionLimits.MostExceptions
                ? (Refusal)new TooManyOf(ActionField.Exception, ActionLimits.MostExceptions)
                : null)) is { } refusal)
        {
            return refusal;
        }

        var exception = new VerifierException(person!.Value, reason!.Trim(), until!.Value, by.Person, act.At); // all checked above
        return ActionStep.Of(
            action,
            action with { Exceptions = [.. action.Exceptions, exception] },
            TrailKinds.ActionExcepted,
            act,
            by.Person,
            string.Create(CultureInfo.InvariantCulture, $"{TrailActor.Person(exception.Person)} {exception.Until:yyyy-MM-dd} {exception.Reason}"));
    }

    /// <summary>Reminds the owner; once a working day, whoever does it.</summary>
    public static Outcome<ActionStep> Nudge(CorrectiveAction action, ActionActor by, Act act)
    {
        var today = Taipei.Day(act.At);
        return ActionGate.Refuse(action, ActionDeed.Nudge, by) is { } refusal ? refusal
            : !WorkingCalendar.IsWorkingDay(today) ? new NoWorkingDay()
            : action.NudgedOn == today ? new NudgedToday()
            : ActionStep.Of(action, action with { NudgedOn = today }, TrailKinds.ActionNudged, act, by.Person);
    }

    public static Outcome<ActionStep> Note(CorrectiveAction action, string? text, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.Note, by) ?? ActionLimits.Missing(ActionField.Note, ActionLimits.Short, text)) is { } refusal
            ? refusal
            : ActionStep.Of(action, action, TrailKinds.ActionNoted, act, by.Person, text!.Trim()); // checked above

    /// <summary>The improvement report went to the authority.</summary>
    /// <param name="day">When it went.</param>
    /// <param name="reference">Number of the letter.</param>
    public static Outcome<ActionStep> SendReport(
        CorrectiveAction action, DateOnly? day, string? reference, ActionActor by, Act act) =>
        (ActionGate.Refuse(action, ActionDeed.SendReport, by)
            ?? action.Report switch
            {
                null => new NoAuthority(),
                { SentOn: not null } => new ReportSentAlready(),
                { } asked => day >= asked.Received && day <= Taipei.Day(act.At) ? (Refusal?)null : new SentDayNeeded(),
            }
            // The report tells finding, cause, measures and schedule (資通安全管理法施行細則 3).
            ?? (action.Cause is null ? new CauseNeeded() : null)
            ?? (action.Steps.Count == 0 && action.Plan is null ? new StepsNeeded() : null)
            ?? ActionLimits.Missing(ActionField.Number, ActionLimits.Reference, reference)) is { } refusal
            ? refusal
            : ActionStep.Of(
                action,
                action with { Report = action.Report! with { SentOn = day, Reference = reference!.Trim() } }, // checked above
                TrailKinds.ActionReported,
                act,
                by.Person,
                reference.Trim());
}
