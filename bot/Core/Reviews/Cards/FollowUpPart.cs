using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>What became of the decisions once the minutes are approved.</summary>
internal static class FollowUpPart
{
    private const int TextLength = 120;

    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var file = sight.File;
        var open = file.Decisions.Count(decision => !decision.IsOver);
        var late = file.Decisions.Count(decision => decision.IsOverdue(sight.Today));
        var mayClose = sight.May(ReviewDeed.Close) && CarriedForward.Loose(file).Count == 0;
        return new ReviewPart
        {
            Sentence = sight.Review.Status == ReviewStatus.MinutesApproved ? Say(culture, "FreezingSentence")
                : mayClose ? Say(culture, "CloseSentence")
                : null,
            Facts =
            [
                (Say(culture, "DecisionsTitle"), Say(culture, "OpenOf", open, file.Decisions.Count)),
                (Say(culture, "OverdueFact"), late > 0 ? Say(culture, "Count", late) : null),
                .. MinutesPart.Frozen(sight.Review, culture),
            ],
            Body =
            [
                CardGrammar.List(file.Decisions.OrderBy(decision => decision.Id.Number).Select((decision, at) => Row(sight, decision, culture) with { Separator = at > 0 })),
                .. MinutesPart.Addenda(sight, culture),
            ],
            Buttons =
            [
                .. mayClose ? [ReviewLook.Step(sight.Review, Say(culture, "CloseButton"), "review.close") with { Style = ActionStyle.Positive }] : Array.Empty<CardAction>(),
                .. sight.Review.Frozen is { Link: var link } ? [new ActionOpenUrl(Say(culture, "OpenFile"), link)] : Array.Empty<CardAction>(),
                .. sight.May(ReviewDeed.ProposeAddendum) && sight.Review.LastAddendum is not { Approval.Status: ApprovalStatus.Pending }
                    ? [MinutesPart.Addendum(sight, culture)]
                    : Array.Empty<CardAction>(),
            ],
        };
    }

    private static ColumnSet Row(ReviewSight sight, ReviewDecision decision, CultureInfo culture)
    {
        var isLate = decision.IsOverdue(sight.Today);
        return new ColumnSet(
        [
            new Column(
            [
                new TextBlock(CardText.Join(culture, decision.Id.ToString(), ReviewNames.Say(decision.Status, culture), isLate ? Say(culture, "Overdue") : ""))
                {
                    Weight = TextWeight.Bolder,
                    Color = isLate ? TextColor.Attention : TextColor.Default,
                },
                new TextBlock(CardText.OneLine(decision.Text, TextLength)) { Spacing = Spacing.None },
                CardGrammar.Note(CardText.Join(
                    culture, ReviewLook.Who(sight, decision.Owner), Say(culture, "DueBy", Taipei.Say(decision.Due, culture)))) with { Spacing = Spacing.None },
            ]),
            new Column([new ActionSet([CardGrammar.Secondary(Say(culture, "OpenButton"), "decision.show", ("id", decision.Id.ToString()))])])
            {
                Width = "auto",
                VerticalContentAlignment = VerticalAlignment.Center,
            },
        ]);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => MeetingWords.Say(culture, key, values);
}
