using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>
/// Files from somebody whose action waits for evidence: the person says whether they are that. Others go on to whoever listens behind.
/// </summary>
internal static class ActionFileRoutes
{
    public static void Add(Routes routes) => routes
        .On(TurnEvent.FileReceived, AskAsync)
        .Verb("action.attach", ActionFormJson.Default.ActionForm, Caller.Anyone, AttachAsync);

    private static async Task<Answer> AskAsync(Turn turn, CancellationToken cancellationToken)
    {
        var files = AttachedFile.Of(turn);
        if (!turn.IsPersonal || FileRoutes.IsReport(turn) || files.Count == 0)
        {
            return Answer.None;
        }

        var actions = await WaitingAsync(turn, cancellationToken);
        if (actions.Count == 0)
        {
            return Answer.None;
        }

        await turn.Get<IncomingTable>().KeepAsync(
            turn.Caller, turn.Activity.Id ?? "", files, turn.Get<TimeProvider>().GetUtcNow(), cancellationToken);
        return Answer.Card(ActionFileCard.Ask(files.Count, actions, turn.Culture));
    }

    // Who watches over all of them is not asked about each: from the action itself they can add a link.
    private static async Task<IReadOnlyList<CorrectiveAction>> WaitingAsync(Turn turn, CancellationToken cancellationToken)
    {
        var waiting = new List<CorrectiveAction>();
        foreach (var action in await turn.Get<ActionTable>().OpenAsync(cancellationToken))
        {
            if (ActionAccess.IsOwn(action, turn.Caller)
                && await turn.Get<ActionSightRun>().ActorAsync(turn.Caller, action.Owner, cancellationToken) is var by
                && ActionGate.Refuse(action, ActionDeed.AddEvidence, by) is null)
            {
                waiting.Add(action);
            }
        }

        return [.. waiting.OrderBy(action => action.Due ?? DateOnly.MaxValue)];
    }

    private static Task<Answer> AttachAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn,
        form,
        async (who, action, _) =>
        {
            var files = await turn.Get<ActionFileRun>().AttachAsync(action.Id, turn.Caller, who.Act, cancellationToken);
            return files is { Stored.Count: 0, Refused.Count: 0 }
                ? Answer.Refused(new NothingWaits())
                : Answer.Card(ActionFileCard.Done(files, files.Refused.Any(refusal => refusal is FileNotNow), turn.Culture));
        },
        cancellationToken);
}
