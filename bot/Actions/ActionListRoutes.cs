using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>What somebody has to do with, and what they have to chase.</summary>
internal static class ActionListRoutes
{
    /// <summary>The command, with the number of one action or without.</summary>
    public static Task<Answer> SayAsync(Turn turn, string text, CancellationToken cancellationToken) => ActionId.Parse(text) is { } id
        ? ActionTurn.WithAsync(turn, who => who.CardAsync(id, view: null, note: null, cancellationToken))
        : ListAsync(turn, new ActionForm(), cancellationToken);

    public static Task<Answer> ListAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn,
        async who =>
        {
            var sights = turn.Get<ActionSightRun>();
            var open = new List<(CorrectiveAction Action, ActionActor By)>();
            foreach (var action in await who.Table.OpenAsync(cancellationToken))
            {
                open.Add((action, await sights.ActorAsync(turn.Caller, action.Owner, cancellationToken)));
            }

            var me = await sights.ActorAsync(turn.Caller, owner: null, cancellationToken);
            List<CorrectiveAction> chase = [.. open.Where(one => MayChase(one.Action, one.By)).Select(one => one.Action)];
            var mayChase = chase.Count > 0 || me.Roles.Any(ActionAccess.Readers.Contains) || me.Roles.Contains(Role.UnitSecurityOfficer);
            var isChase = form.View == ActionViews.Chase && mayChase;
            var today = Taipei.Day(who.Now);
            var shown = isChase ? chase : [.. open.Where(one => IsMine(one.Action, one.By, today)).Select(one => one.Action)];
            var list = new ActionList(
                [.. shown.OrderBy(action => action.Due ?? DateOnly.MaxValue).ThenBy(action => action.Id.ToString(), StringComparer.Ordinal)],
                isChase,
                mayChase,
                form.ReadPage(),
                today);
            var names = await sights.NamesAsync(list.Shown.Select(action => action.Owner).OfType<Guid>(), cancellationToken);
            var nudged = open.Where(one => one.Action.NudgedOn != today && ActionGate.Refuse(one.Action, ActionDeed.Nudge, one.By) is null)
                .Select(one => one.Action.Id).ToHashSet();
            return Answer.Card(ActionListCard.Draw(list, names, action => nudged.Contains(action.Id), note: null, turn.Culture));
        });

    // Others watch over it; whoever reads all of them has it on the list as well.
    private static bool MayChase(CorrectiveAction action, ActionActor by) =>
        by.Roles.Any(ActionAccess.Readers.Contains) || by.LooksAfter(action) || by.Heads(action);

    private static bool IsMine(CorrectiveAction action, ActionActor by, DateOnly today) =>
        ActionAccess.IsPart(action, by.Person)
        || (action.Owner is null && by.IsManager)
        || (today > action.ObserveUntil && ActionGate.Refuse(action, ActionDeed.Verify, by) is null)
        || ActionGate.Refuse(action, ActionDeed.Close, by) is null;
}
