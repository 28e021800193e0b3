namespace TeamsIsms.Actions;

/// <summary>What is asked for when an action is opened.</summary>
public sealed record NewAction(ActionType Type, ActionSeverity Severity, ActionOrigin Origin, string Requirement, string Finding)
{
    /// <summary>Who has to see to it; null while nobody is named.</summary>
    public Guid? Owner { get; init; }

    public string? Unit { get; init; }

    /// <summary>The day an authority's report came; for <see cref="ActionSource.AuthorityAudit"/> only.</summary>
    public DateOnly? Received { get; init; }
}

/// <summary>Opens an action: anybody with a record it comes from, auditors for findings (rules 4.7).</summary>
public static class OpenAction
{
    public static Outcome<ActionStep> Decide(ActionId id, NewAction wanted, ActionActor by, ActionOptions options, Act act)
    {
        if (Refuse(wanted, by, act) is { } refusal)
        {
            return refusal;
        }

        var (today, opener) = (Taipei.Day(act.At), TrailActor.PersonOf(act.Actor));
        var report = wanted is { Origin.Source: ActionSource.AuthorityAudit, Received: { } received }
            ? new AuthorityReport(received, received.AddMonths(1))
            : null;
        var action = new CorrectiveAction
        {
            Id = id,
            Type = wanted.Type,
            Severity = wanted.Severity,
            Origin = wanted.Origin with { Number = wanted.Origin.Number.Trim() },
            Requirement = wanted.Requirement.Trim(),
            Finding = wanted.Finding.Trim(),
            OpenedBy = opener,
            OpenedAt = act.At,
            Owner = wanted.Owner,
            Unit = wanted.Owner is null ? by.Unit : wanted.Unit,
            Doers = wanted.Owner is { } owner ? [owner] : [],
            Due = ActionDates.Cause(today, report, options),
            Report = report,
        };
        return ActionStep.Of(action, action, TrailKinds.ActionOpened, act, opener, action.Finding);
    }

    private static Refusal? Refuse(NewAction wanted, ActionActor by, Act act) => true switch
    {
        _ when wanted.Origin.IsAudit && !by.IsAuditor && !by.IsManager => new AuditorNeeded(),
        _ when ActionLimits.Missing(ActionField.Number, ActionLimits.Reference, wanted.Origin.Number) is { } missing => missing,
        _ when ActionLimits.Missing(ActionField.Requirement, ActionLimits.Short, wanted.Requirement) is { } missing => missing,
        _ when ActionLimits.Missing(ActionField.Finding, ActionLimits.Long, wanted.Finding) is { } missing => missing,
        _ when wanted.Origin.Source != ActionSource.AuthorityAudit => null,
        _ => wanted.Received is { } received && received <= Taipei.Day(act.At) ? null : new ReceivedNeeded(),
    };
}
