using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>Evidence, what happened, and what anybody with a part in it may add.</summary>
internal static class MoreView
{
    public static IEnumerable<CardElement?> Body(ActionSight sight, CultureInfo culture) =>
    [
        CardGrammar.Heading(Say(culture, "EvidenceHeading", sight.Action.Evidence.Count)),
        sight.Action.Evidence.Count == 0 ? CardGrammar.Note(Say(culture, "NoEvidence")) : null,
        CardGrammar.List(sight.Action.Evidence.Reverse().Select((item, at) => Row(sight, item, culture) with { Separator = at > 0 })),
        CardGrammar.Heading(Say(culture, "HistoryHeading")),
        CardGrammar.List(ActionLook.Lines(sight, culture, ActionLimits.Line).Select(CardGrammar.Note)),
    ];

    public static IEnumerable<CardAction> Buttons(ActionSight sight, CultureInfo culture)
    {
        if (sight.May(ActionDeed.Nudge) && sight.Action.NudgedOn != sight.Today)
        {
            yield return ActionLook.Step(sight.Action, Say(culture, "NudgeButton"), "action.nudge", ("view", ActionViews.More)) with
            {
                AssociatedInputs = AssociatedInputs.None,
            };
        }

        if (sight.May(ActionDeed.Note))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "NoteButton"),
                ActionLook.Step(sight.Action, Say(culture, "SaveButton"), "action.note", ("view", ActionViews.More)),
                ActionLook.Text("text", Say(culture, "NoteLabel"), ActionLimits.Short, culture));
        }

        if (sight.May(ActionDeed.AddEvidence))
        {
            yield return Evidence(sight, culture);
        }

        if (SteerView.Buttons(sight, culture).Any())
        {
            yield return ActionLook.Open(sight.Action, Say(culture, "SteerButton"), ActionViews.Steer);
        }
    }

    public static ActionShowCard Evidence(ActionSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "EvidenceButton"),
        ActionLook.Step(sight.Action, Say(culture, "SaveButton"), "action.evidence"),
        CardGrammar.Note(Say(culture, "EvidenceNote")),
        ActionLook.Text("text", Say(culture, "EvidenceTitle"), ActionLimits.Line, culture) with { IsMultiline = false },
        ActionLook.Text("link", Say(culture, "EvidenceLink"), ActionLimits.Long, culture) with { IsMultiline = false });

    private static ColumnSet Row(ActionSight sight, ActionEvidence item, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(CardText.OneLine(item.Title)),
            CardGrammar.Note(CardText.Join(
                culture,
                ActionLook.Who(sight, item.By, culture),
                Taipei.Say(item.At, culture),
                item.Sha256 is { } hash ? Say(culture, "HashNote", hash[..12]) : "")) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([new ActionOpenUrl(Say(culture, "OpenButton"), item.Link)])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
