using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Reviews.Cards;

/// <summary>The list of policy 9.3.2 with its sub-list: a tick where something was decided.</summary>
internal static class OutputsPage
{
    /// <summary>Name of the field of a leaf.</summary>
    public static string Field(OutputLeaf leaf) => $"output{leaf}";

    public static ReviewPart Of(ReviewSight sight, CultureInfo culture)
    {
        var ticks = sight.Review.Outputs.ToDictionary(tick => tick.Leaf, tick => tick.Applies);
        var may = sight.May(ReviewDeed.TickOutputs);
        return new ReviewPart
        {
            Sentence = Say(culture, may ? "OutputsSentence" : "OutputsRead"),
            Body =
            [
                .. OutputLeaves.All.SelectMany(leaf => (CardElement?[])
                [
                    leaf == OutputLeaf.OperationalRequirements ? CardGrammar.Heading(Say(culture, "ChangesHeading")) : null,
                    may ? Ask(leaf, ticks.GetValueOrDefault(leaf), culture) : Show(leaf, ticks, culture),
                ]),
            ],
            Buttons = may
                ? [ReviewLook.Step(sight.Review, Say(culture, "OutputsSend"), "review.tick") with { Style = ActionStyle.Positive }]
                : [],
        };
    }

    private static InputToggle Ask(OutputLeaf leaf, bool applies, CultureInfo culture) =>
        new($"{leaf.Clause()} {ReviewNames.Say(leaf, culture)}", Say(culture, "TickTitle"))
        {
            Id = Field(leaf),
            Value = applies ? "true" : "false",
        };

    private static TextBlock Show(OutputLeaf leaf, Dictionary<OutputLeaf, bool> ticks, CultureInfo culture) => CardGrammar.Note(CardText.Join(
        culture,
        ticks.TryGetValue(leaf, out var applies) ? Say(culture, applies ? "TickYes" : "TickNo") : Say(culture, "TickOpen"),
        $"{leaf.Clause()} {ReviewNames.Say(leaf, culture)}"));

    private static string Say(CultureInfo culture, string key) => MeetingWords.Say(culture, key);
}
