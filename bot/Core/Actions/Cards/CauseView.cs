using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>Why it came to it: one "why" after the other, the root cause, and whether the same is elsewhere.</summary>
internal static class CauseView
{
    public static IEnumerable<CardElement?> Body(ActionSight sight, CultureInfo culture)
    {
        var action = sight.Action;
        return
        [
            CardGrammar.Sentence(Say(culture, sight.May(ActionDeed.AnalyseCause) ? "WhySentence" : "WhyReadSentence")),
            CardGrammar.Facts((Say(culture, "FindingFact"), CardText.Paragraph(action.Finding, ActionLimits.Short))),
            CardGrammar.List(action.Whys.Select((why, at) =>
                new TextBlock(Say(culture, "WhyLine", at + 1, CardText.OneLine(why, ActionLimits.Line))) { Separator = at > 0 })),
            CardGrammar.Facts(
                (Say(culture, "CauseFact"), action.Cause is { } cause ? CardText.Paragraph(cause, ActionLimits.Short) : null),
                (Say(culture, "SimilarFact"), action.Similar is { } search
                    ? Say(culture, search.IsFound ? "SimilarFound" : "SimilarNone", CardText.Paragraph(search.Text, ActionLimits.Short))
                    : Say(culture, "SimilarOpen"))),
            .. Earlier(action, culture),
        ];
    }

    public static IEnumerable<CardAction> Buttons(ActionSight sight, CultureInfo culture)
    {
        if (!sight.May(ActionDeed.AnalyseCause))
        {
            yield break;
        }

        var action = sight.Action;
        if (action.Whys.Count < ActionLimits.MostWhys)
        {
            yield return CardGrammar.Exceptional(
                Say(culture, action.Whys.Count == 0 ? "FirstWhyButton" : "NextWhyButton"),
                ActionLook.Step(action, Say(culture, "SaveButton"), "action.cause", ("view", ActionViews.Cause)),
                ActionLook.Text(
                    "text",
                    action.Whys is [.., var last] ? Say(culture, "NextWhyLabel", CardText.OneLine(last, 60)) : Say(culture, "FirstWhyLabel"),
                    ActionLimits.Line,
                    culture)) with
            {
                Style = ActionStyle.Positive,
            };
        }

        yield return CardGrammar.Exceptional(
            Say(culture, "RootButton"),
            ActionLook.Step(action, Say(culture, "SaveButton"), "action.cause", ("view", ActionViews.Cause)),
            ActionLook.Text("cause", Say(culture, "RootLabel"), ActionLimits.Short, culture, action.Cause ?? (action.Whys is [.., var newest] ? newest : null)));
        yield return CardGrammar.Exceptional(
            Say(culture, "SimilarButton"),
            ActionLook.Step(action, Say(culture, "SaveButton"), "action.similar", ("view", ActionViews.Cause)),
            PlanView.YesNo("found", Say(culture, "SimilarLabel"), "SimilarYes", "SimilarNo", action.Similar?.IsFound, culture),
            ActionLook.Text("text", Say(culture, "SimilarText"), ActionLimits.Short, culture, action.Similar?.Text));
        if (action.Cause is not null)
        {
            yield return ActionLook.Open(action, Say(culture, "PlanButton"), ActionViews.Plan);
        }
    }

    private static IEnumerable<CardElement?> Earlier(CorrectiveAction action, CultureInfo culture) => action.Earlier.Count == 0
        ? []
        : [
            CardGrammar.Heading(Say(culture, "EarlierHeading")),
            CardGrammar.List(action.Earlier.Reverse().Select((round, at) => new Container(
            [
                new TextBlock(Say(culture, "EarlierRound", round.Round, CardText.OneLine(round.Cause ?? "—", ActionLimits.Line))),
                CardGrammar.Note(CardText.Join(
                    culture, Taipei.Say(Taipei.Day(round.Verification.At), culture), CardText.OneLine(round.Verification.Text, ActionLimits.Line))) with
                {
                    Spacing = Spacing.None,
                },
            ])
            {
                Separator = at > 0,
            })),
        ];

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
