using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>What the meeting looks at, leaf by leaf: who writes it, and whether it is there.</summary>
internal static class InputsPage
{
    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var seen = InputLook.Seen(sight);
        var missing = sight.File.Missing.Count;
        return new ReviewPart
        {
            Sentence = seen.Count == 0 ? Say(culture, "NoInputs") : Say(culture, missing > 0 ? "ListSentence" : "CompleteSentence", missing),
            Facts = [(Say(culture, "DueFact"), sight.Review.Status == ReviewStatus.InputsOpen ? InputLook.Due(sight.Review, culture) : null)],
            Body = [CardGrammar.List(seen.Select((input, at) => Row(sight, input, culture) with { Separator = at > 0 }))],
            Buttons = sight.May(ReviewDeed.Confirm) && missing == 0
                ? [ReviewLook.Step(sight.Review, Say(culture, "ConfirmButton"), "review.confirm") with { Style = ActionStyle.Positive }]
                : [],
        };
    }

    private static ColumnSet Row(ReviewSight sight, ReviewInput input, CultureInfo culture) => new(
    [
        new Column(
        [
            new TextBlock(ReviewNames.Title(input.Leaf, culture)),
            CardGrammar.Note(CardText.Join(culture, InputLook.State(input, culture), InputLook.Owner(sight, input, culture))) with
            {
                Spacing = Spacing.None,
                Color = input.IsIn ? TextColor.Good : TextColor.Default,
            },
            CardGrammar.Note(input.Leaf.Clause()) with { Spacing = Spacing.None },
        ]),
        new Column([new ActionSet([InputLook.Open(sight, input.Leaf, Say(culture, "OpenButton"))])])
        {
            Width = "auto",
            VerticalContentAlignment = VerticalAlignment.Center,
        },
    ]);

    private static string Say(CultureInfo culture, string key, params object[] values) => InputLook.Say(culture, key, values);
}
