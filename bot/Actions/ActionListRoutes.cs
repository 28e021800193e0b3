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

    public static Task<Answer> ListAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) =>
        ListAsync(turn, form, late: null, cancellationToken);

    /// <param name="turn">In which it is asked for.</param>
    /// <param name="form">Which list, and which page.</param>
    /// <param name="late">Why what was tapped on the list did nothing; null when it did.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static Task<Answer> ListAsync(Turn turn, ActionForm form, Refusal? late, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn,
        async who =>
        {
            var sights = turn.Get<ActionSightRun>();
            var open = new List<ListedAction>();
            foreach (var action in await who.Table.OpenAsync(cancellationToken))
            {
                open.Add(new ListedAction(action, await sights.ActorAsync(turn.Caller, action.Owner, cancellationToken)));
            }

            var me = await sights.ActorAsync(turn.Caller, owner: null, cancellationToken);
            List<ListedAction> chase = [.. open.Where(MayChase)];
            var mayChase = chase.Count > 0 || me.Roles.Any(ActionAccess.Readers.Contains) || me.Roles.Contains(Role.UnitSecurityOfficer);
            var isChase = form.View == ActionViews.Chase && mayChase;
            var today = Taipei.Day(who.Now);
            var shown = isChase ? chase : [.. open.Where(one => IsMine(one, today))];
            var list = new ActionList(
                [.. shown.OrderBy(one => one.Action.Due ?? DateOnly.MaxValue).ThenBy(one => one.Action.Id.ToString(), StringComparer.Ordinal)],
                isChase,
                mayChase,
                form.ReadPage(),
                today);
            var names = await sights.NamesAsync(list.Shown.Select(one => one.Action.Owner).OfType<Guid>(), cancellationToken);
            return Answer.Card(ActionListCard.Draw(list, names, late?.Say(turn.Culture), turn.Culture));
        });

    // Others watch over it; whoever reads all of them has it on the list as well.
    private static bool MayChase(ListedAction one) =>
        one.Reader.Roles.Any(ActionAccess.Readers.Contains) || one.Reader.LooksAfter(one.Action) || one.Reader.Heads(one.Action);

    private static bool IsMine(ListedAction one, DateOnly today) =>
        ActionAccess.IsPart(one.Action, one.Reader.Person)
        || ((one.Action.Owner is null || one.Reader.IsOwnerGone) && one.Reader.IsManager)
        || (today > one.Action.ObserveUntil && ActionGate.RefuseVerdict(one.Action, one.Reader, today) is null)
        || ActionGate.Refuse(one.Action, ActionDeed.Close, one.Reader) is null;
}
