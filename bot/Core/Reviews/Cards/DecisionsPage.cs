using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>What was decided so far, and the form by which it is written down.</summary>
internal static class DecisionsPage
{
    private const int TextLength = 200;

    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var (file, may) = (sight.File, sight.May(ReviewDeed.Decide));
        return new ReviewPart
        {
            Sentence = file.Decisions.Count > 0 ? Say(culture, "Decided", file.Decisions.Count)
                : sight.Review.NoDecision is { } none ? Say(culture, "NoDecision", CardText.Paragraph(none.Text, TextLength))
                : Say(culture, may ? "DecideSentence" : "NoneYet"),
            Body = [CardGrammar.List(file.Decisions.OrderBy(decision => decision.Id.Number).Select((decision, at) => Row(sight, decision, may, culture) with { Separator = at > 0 }))],
            Buttons = !may ? [] :
            [
                Add(sight, MeetingPages.Decisions, culture),
                .. file.Decisions.Count == 0 ? [Nothing(sight, culture)] : Array.Empty<CardAction>(),
            ],
        };
    }

    /// <summary>One decision, to be written anew or struck.</summary>
    public static ReviewPart Of(ReviewSight sight, ReviewDecision decision, CultureInfo culture)
    {
        if (!sight.May(ReviewDeed.Decide))
        {
            return Of(sight, culture);
        }

        var number = ("number", decision.Id.Number.ToString(CultureInfo.InvariantCulture));
        return new ReviewPart
        {
            Sentence = Say(culture, "RewriteSentence", ReviewLook.Who(sight, decision.Owner)),
            Body = [.. Fields(sight, decision, culture)],
            Buttons =
            [
                ReviewLook.Step(sight.Review, Say(culture, "RewriteSend"), "review.decide", number, ("view", MeetingPages.Decisions)) with { Style = ActionStyle.Positive },
                CardGrammar.Exceptional(
                    Say(culture, "StrikeButton"),
                    ReviewLook.Step(sight.Review, Say(culture, "StrikeSend"), "review.strike", number) with { Style = ActionStyle.Destructive },
                    CardGrammar.Reason(Say(culture, "StrikeReason"), Say(culture, "TextMissing"))),
            ],
        };
    }

    /// <param name="view">The page that is shown afterwards.</param>
    public static ActionShowCard Add(ReviewSight sight, string view, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "DecideButton"),
        ReviewLook.Step(sight.Review, Say(culture, "DecideSend"), "review.decide", ("view", view)) with { Style = ActionStyle.Positive },
        [.. Fields(sight, known: null, culture)]);

    private static ActionShowCard Nothing(ReviewSight sight, CultureInfo culture) => CardGrammar.Exceptional(
        Say(culture, "NothingButton"),
        ReviewLook.Step(sight.Review, Say(culture, "NothingSend"), "review.nothing"),
        CardGrammar.Reason(Say(culture, "NothingReason"), Say(culture, "TextMissing")));

    private static IEnumerable<CardElement> Fields(ReviewSight sight, ReviewDecision? known, CultureInfo culture) =>
    [
        new InputChoiceSet(Say(culture, "TypeLabel"), [.. Enum.GetValues<DecisionType>().Select(type => new Choice(ReviewNames.Say(type, culture), type.ToString()))])
        {
            Id = "type",
            Value = (known?.Type ?? DecisionType.Improvement).ToString(),
            IsRequired = true,
            ErrorMessage = Say(culture, "TypeMissing"),
        },
        new InputText(Say(culture, "TextLabel"))
        {
            Id = "text",
            Value = known?.Text,
            IsMultiline = true,
            MaxLength = ReviewLimits.Long,
            IsRequired = true,
            ErrorMessage = Say(culture, "TextMissing"),
        },
        new InputText(Say(culture, "OwnerLabel"))
        {
            Id = "owner",
            MaxLength = 200,
            Placeholder = Say(culture, known is null ? "OwnerHint" : "OwnerStays"),
            IsRequired = known is null,
            ErrorMessage = Say(culture, "OwnerMissing"),
        },
        ReviewLook.Day("due", Say(culture, "DueLabel"), sight.Today, known is { } one && one.Due >= sight.Today ? one.Due : sight.Today.AddMonths(3), culture),
    ];

    private static Container Row(ReviewSight sight, ReviewDecision decision, bool may, CultureInfo culture)
    {
        var (title, note) = (
            CardText.Join(culture, decision.Id.ToString(), ReviewNames.Say(decision.Type, culture)),
            CardText.Join(culture, ReviewLook.Who(sight, decision.Owner), Say(culture, "DueBy", Taipei.Say(decision.Due, culture))));
        var text = new TextBlock(CardText.OneLine(decision.Text, TextLength)) { Spacing = Spacing.None };
        return may
            ? new Container([MeetingPages.Row(sight, title, note, Say(culture, "ChangeButton"), MeetingPages.Decision(decision.Id.Number)), text])
            : new Container([new TextBlock(title) { Weight = TextWeight.Bolder }, CardGrammar.Note(note) with { Spacing = Spacing.None }, text]);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
