using TeamsIsms.Actions;
using TeamsIsms.Reviews.Decisions;

namespace TeamsIsms.Bot.Actions;

/// <summary>An action that a management review's decision started is named there.</summary>
internal static class DecisionLink
{
    public static Task TellAsync(ActionTurn who, CorrectiveAction opened, CancellationToken cancellationToken) =>
        opened.Origin is { Source: ActionSource.ReviewDecision, Number: var decision }
            ? who.Turn.Get<DecisionLinkRun>().LinkAsync(decision, opened.Id.ToString(), who.Turn.Caller, who.Act, cancellationToken)
            : Task.CompletedTask;
}
