using System.Globalization;

namespace TeamsIsms.Actions.Notices;

/// <summary>Who watches over an action beside its owner.</summary>
/// <param name="Managers">The security managers.</param>
/// <param name="Verifiers">Whoever may verify it: neither did nor approved it.</param>
/// <param name="Officers">The security officers of its unit.</param>
/// <param name="Head">The owner's manager; null when the directory knows none.</param>
public sealed record ActionWatchers(
    IReadOnlyList<Guid> Managers, IReadOnlyList<Guid> Verifiers, IReadOnlyList<Guid> Officers, Guid? Head);

/// <summary>Why somebody gets a card.</summary>
public enum ActionPrompt
{
    Again,
    Assigned,
    Close,
    DueSoon,
    Escalated,
    NoOwner,
    Nudged,
    Over,
    Overdue,
    OwnerGone,
    ReportLate,
    ReportSoon,
    Step,
    Verify,
}

/// <param name="About">About the same, a person gets one card.</param>
public sealed record ActionTold(string About, Guid To, ActionPrompt Prompt);

/// <summary>Who is told of an action as it is now.</summary>
public static class ActionAudience
{
    /// <summary>Something happened: whoever has to act next.</summary>
    public static IReadOnlyList<ActionTold> Of(CorrectiveAction action, ActionWatchers watchers, DateOnly today)
    {
        var round = action.Round.ToString(CultureInfo.InvariantCulture);
        return action switch
        {
            { IsOver: true } => [.. Both(action.Owner, action.OpenedBy).Select(person => new ActionTold("over", person, ActionPrompt.Over))],
            { Owner: not { } } => [.. watchers.Managers.Select(person => new ActionTold("owner", person, ActionPrompt.NoOwner))],
            { Owner: { } owner } =>
            [
                new ActionTold($"own.{round}", owner, action.Round > 1 ? ActionPrompt.Again : ActionPrompt.Assigned),
                .. action.Status == ActionStatus.InProgress
                    ? OpenSteps(action, owner).Select(person => new ActionTold($"step.{round}", person, ActionPrompt.Step))
                    : [],
                .. action.Status == ActionStatus.Effective
                    ? watchers.Managers.Select(person => new ActionTold($"close.{round}", person, ActionPrompt.Close))
                    : [],
                .. action.NudgedOn == today
                    ? [new ActionTold(string.Create(CultureInfo.InvariantCulture, $"nudge.{today:yyyyMMdd}"), owner, ActionPrompt.Nudged)]
                    : Array.Empty<ActionTold>(),
            ],
        };
    }

    /// <summary>The clock asks: whoever has to do what is due, and from some days on those above.</summary>
    public static IReadOnlyList<ActionTold> Of(CorrectiveAction action, ActionReminder reminder, ActionWatchers watchers)
    {
        var head = watchers.Head is { } one ? [one] : Array.Empty<Guid>();
        var (people, prompt) = reminder switch
        {
            ActionReminder.DueSoon => (Due(action, watchers), ActionPrompt.DueSoon),
            ActionReminder.Overdue => ([.. Due(action, watchers), .. watchers.Officers], ActionPrompt.Overdue),
            ActionReminder.Escalated =>
                ([.. Due(action, watchers), .. watchers.Officers, .. head, .. watchers.Managers], ActionPrompt.Escalated),
            ActionReminder.Observed => (watchers.Verifiers, ActionPrompt.Verify),
            ActionReminder.OwnerGone => ([.. watchers.Managers, .. watchers.Officers], ActionPrompt.OwnerGone),
            ActionReminder.ReportSoon => ([.. watchers.Managers, .. Both(action.Owner)], ActionPrompt.ReportSoon),
            ActionReminder.ReportLate => ((IReadOnlyList<Guid>)[.. watchers.Managers, .. Both(action.Owner)], ActionPrompt.ReportLate),
        };
        return [.. people.Distinct().Select(person => new ActionTold(ActionReminders.Key(action, reminder), person, prompt))];
    }

    // Those who are asked about the plan are reminded by their request.
    private static IReadOnlyList<Guid> Due(CorrectiveAction action, ActionWatchers watchers) => action switch
    {
        { Status: ActionStatus.Implemented } => watchers.Verifiers,
        { Status: ActionStatus.Effective } or { Owner: null } => watchers.Managers,
        { Status: ActionStatus.PlanProposed } => [],
        { Owner: { } owner, Status: ActionStatus.InProgress } => [owner, .. OpenSteps(action, owner)],
        { Owner: { } owner } => [owner],
    };

    private static IEnumerable<Guid> OpenSteps(CorrectiveAction action, Guid owner) =>
        action.Steps.Where(step => step.DoneAt is null && step.Owner != owner).Select(step => step.Owner).Distinct();

    private static IEnumerable<Guid> Both(params Guid?[] people) => people.OfType<Guid>().Distinct();
}
