using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Actions.Cards;

/// <summary>What is exceptional: another owner, another day, the letter to an authority, calling it off.</summary>
internal static class SteerView
{
    public static IEnumerable<CardElement?> Body(ActionSight sight, CultureInfo culture) =>
    [
        CardGrammar.Sentence(Say(culture, "SteerSentence")),
        CardGrammar.List(sight.Action.Extensions.Reverse().Select((moved, at) => new Container(
        [
            new TextBlock(Say(culture, "MovedLine", Taipei.Say(moved.From, culture), Taipei.Say(moved.To, culture))),
            CardGrammar.Note(CardText.Join(culture, ActionLook.Who(sight, moved.By, culture), CardText.OneLine(moved.Reason, ActionLimits.Line))) with
            {
                Spacing = Spacing.None,
            },
        ])
        {
            Separator = at > 0,
        })),
    ];

    public static IEnumerable<CardAction> Buttons(ActionSight sight, CultureInfo culture)
    {
        if (sight.May(ActionDeed.Assign))
        {
            yield return Assign(sight, culture);
        }

        if (sight.May(ActionDeed.Extend))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "ExtendButton"),
                ActionLook.Step(sight.Action, Say(culture, "ExtendSend"), "action.extend"),
                PlanView.Day("due", Say(culture, "ExtendLabel"), sight.Today, (sight.Action.Due ?? sight.Today).AddDays(14), culture),
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "TextMissing")));
        }

        if (sight.May(ActionDeed.Except))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "ExceptButton"),
                ActionLook.Step(sight.Action, Say(culture, "SaveButton"), "action.except"),
                CardGrammar.Note(Say(culture, "ExceptNote")),
                Named("ExceptLabel", culture),
                PlanView.Day("due", Say(culture, "ExceptUntil"), sight.Today, (sight.Action.Due ?? sight.Today).AddDays(14), culture),
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "TextMissing")));
        }

        if (sight.May(ActionDeed.SendReport) && sight.Action.Report is { SentOn: null })
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "SendReportButton"),
                ActionLook.Step(sight.Action, Say(culture, "SaveButton"), "action.report"),
                new InputDate(Say(culture, "SentLabel"))
                {
                    Id = "due",
                    Max = sight.Today,
                    Value = sight.Today,
                    IsRequired = true,
                    ErrorMessage = Say(culture, "DayMissing"),
                },
                ActionLook.Text("number", Say(culture, "LetterLabel"), ActionLimits.Reference, culture) with { IsMultiline = false });
        }

        if (sight.May(ActionDeed.Cancel))
        {
            yield return CardGrammar.Exceptional(
                Say(culture, "CancelButton"),
                ActionLook.Step(sight.Action, Say(culture, "CancelSend"), "action.cancel") with { Style = ActionStyle.Destructive },
                CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "TextMissing")));
        }
    }

    public static ActionShowCard Assign(ActionSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "AssignButton"),
        ActionLook.Step(sight.Action, Say(culture, "SaveButton"), "action.assign"),
        [
            Named("AssignLabel", culture),
            .. sight.Action.Owner is null
                ? Array.Empty<CardElement>()
                : [CardGrammar.Reason(Say(culture, "ReasonLabel"), Say(culture, "TextMissing"))],
        ]);

    private static InputText Named(string label, CultureInfo culture) => new(Say(culture, label))
    {
        Id = "owner",
        MaxLength = ActionLimits.Line,
        IsRequired = true,
        ErrorMessage = Say(culture, "TextMissing"),
        Placeholder = Say(culture, "PersonHint"),
    };

    private static string Say(CultureInfo culture, string key, params object[] values) => ActionLook.Say(culture, key, values);
}
