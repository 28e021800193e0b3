using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <param name="Reader">What the reader is to it.</param>
public sealed record ListedAction(CorrectiveAction Action, ActionActor Reader);

/// <summary>One page of what somebody has to do with, or has to chase.</summary>
/// <param name="Actions">All of them, in the order they are listed.</param>
/// <param name="IsChase">Of others, to be chased.</param>
/// <param name="MayChase">There is a list to chase for this person.</param>
public sealed record ActionList(IReadOnlyList<ListedAction> Actions, bool IsChase, bool MayChase, int Page, DateOnly Today)
{
    public const int PageSize = 8;

    public int Pages => Math.Max(1, (Actions.Count + PageSize - 1) / PageSize);

    public IEnumerable<ListedAction> Shown => Actions.Skip((Math.Min(Page, Pages) - 1) * PageSize).Take(PageSize);
}

/// <summary>Open actions, what is due first; whoever chases reminds the owner from here.</summary>
public static class ActionListCard
{
    /// <param name="name">A person's name by their id.</param>
    /// <param name="note">What came of the tap before; null when nothing is to be said.</param>
    public static AdaptiveCard Draw(
        ActionList list, Func<Guid, string> name, string? note, CultureInfo culture)
    {
        var over = list.Actions.Count(one => one.Action.IsOverdue(list.Today));
        return CardGrammar.Card(
            culture,
            new CardHead(
                list.Actions.Count == 0 ? ContainerStyle.Good : over > 0 ? ContainerStyle.Attention : ContainerStyle.Accent,
                Say(culture, "ListKicker"),
                Say(culture, list.IsChase ? "ChaseTitle" : "MineTitle"))
            {
                Figure = list.Actions.Count == 0 ? null : over > 0 ? Say(culture, "FigureOver", over) : Say(culture, "FigureOpen", list.Actions.Count),
            },
            [
                note is null ? null : CardGrammar.Problem(note),
                CardGrammar.Sentence(Say(culture, (list.Actions.Count, list.IsChase) switch
                {
                    (0, false) => "MineEmpty",
                    (0, true) => "ChaseEmpty",
                    (_, false) => "MineSentence",
                    (_, true) => "ChaseSentence",
                })),
                CardGrammar.List(list.Shown.Select((one, at) => Row(one, list, name, culture) with { Separator = at > 0 })),
                list.Pages > 1 ? CardGrammar.Note(Say(culture, "PageOf", Math.Min(list.Page, list.Pages), list.Pages)) : null,
            ],
            [.. Buttons(list, culture)]);
    }

    /// <summary>An action on one line of another card.</summary>
    internal static ColumnSet Row(CorrectiveAction action, DateOnly today, CultureInfo culture) => Row(action, today, owner: "", [], culture);

    private static ColumnSet Row(ListedAction one, ActionList list, Func<Guid, string> name, CultureInfo culture)
    {
        var (action, reader) = one;
        var mayNudge = list.IsChase && action.NudgedOn != list.Today && ActionGate.Refuse(action, ActionDeed.Nudge, reader) is null;
        return Row(
            action,
            list.Today,
            action.Owner is not { } owner ? Say(culture, "Nobody")
                : CardText.Join(culture, CardText.OneLine(name(owner), ActionLook.NameLength), reader.IsOwnerGone ? Say(culture, "OwnerGone") : ""),
            mayNudge ? [ActionLook.Step(action, Say(culture, "NudgeButton"), "action.nudge", ("view", ActionViews.Chase))] : [],
            culture);
    }

    private static ColumnSet Row(
        CorrectiveAction action, DateOnly today, string owner, IReadOnlyList<CardAction> more, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(ActionLook.Title(action)) { Weight = TextWeight.Bolder },
            CardGrammar.Note(CardText.Join(culture, action.Id.ToString(), ActionStates.Say(action.Status, culture), owner)) with { Spacing = Spacing.None },
            new TextBlock(ActionLook.Left(action, today, culture) ?? Say(culture, "NothingDue"))
            {
                Size = TextSize.Small,
                Spacing = Spacing.None,
                Weight = action.IsOverdue(today) ? TextWeight.Bolder : TextWeight.Default,
                Color = action.IsOverdue(today) ? TextColor.Attention : TextColor.Default,
            },
        ]),
        new Column([new ActionSet([ActionLook.Open(action, Say(culture, "ShowButton"))]), .. more.Count > 0 ? [new ActionSet(more)] : Array.Empty<CardElement>()])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static IEnumerable<CardAction> Buttons(ActionList list, CultureInfo culture)
    {
        yield return CardGrammar.Primary(Say(culture, "NewButton"), "action.form");
        if (list.MayChase)
        {
            yield return list.IsChase
                ? Turn(Say(culture, "MineButton"), ActionViews.Mine, 1)
                : Turn(Say(culture, "ChaseButton"), ActionViews.Chase, 1);
        }

        var view = list.IsChase ? ActionViews.Chase : ActionViews.Mine;
        if (list.Page > 1)
        {
            yield return Turn(Say(culture, "EarlierButton"), view, Math.Min(list.Page, list.Pages) - 1);
        }

        if (list.Page < list.Pages)
        {
            yield return Turn(Say(culture, "LaterButton"), view, list.Page + 1);
        }
    }

    private static ActionExecute Turn(string title, string view, int page) =>
        CardGrammar.Secondary(title, "action.list", ("view", view), ("page", page.ToString(CultureInfo.InvariantCulture)));

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
