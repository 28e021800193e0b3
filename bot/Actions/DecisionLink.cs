using TeamsIsms.Actions;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Decisions;

namespace TeamsIsms.Bot.Actions;

/// <summary>An action that a management review's decision started is named there.</summary>
internal static class DecisionLink
{
    /// <summary>The form names a decision that there is not, or that the person may not know of. What was decided elsewhere has another number.</summary>
    public static async Task<bool> MissesAsync(ActionTurn who, ActionForm form, CancellationToken cancellationToken) =>
        form.ReadSource() == ActionSource.ReviewDecision
        && DecisionId.Parse(form.Number) is { } decision
        && await who.Turn.Get<DecisionSightRun>().OfAsync(decision, who.Turn.Caller, who.Now, cancellationToken) is not { IsSeen: true };

    public static Task TellAsync(ActionTurn who, CorrectiveAction opened, CancellationToken cancellationToken) =>
        opened.Origin is { Source: ActionSource.ReviewDecision, Number: var decision }
            ? who.Turn.Get<DecisionLinkRun>().LinkAsync(decision, opened.Id.ToString(), who.Turn.Caller, who.Act, cancellationToken)
            : Task.CompletedTask;
}
