using System.Globalization;
using TeamsIsms.Documents.Docx;

namespace TeamsIsms.Reviews.Minutes;

/// <summary>What the minutes say of decisions: those of earlier reviews, those that were taken, and what they are about.</summary>
internal static class DecisionBlocks
{
    private static readonly CultureInfo Culture = Languages.Chinese;

    public static IEnumerable<DocxBlock> Earlier(ReviewFile file, Func<Guid, string> name)
    {
        var earlier = CarriedForward.Into(file);
        if (earlier.Count == 0)
        {
            return [new DocxSentence(Say("NoEarlier"))];
        }

        var heard = file.Review.Followed.ToDictionary(followed => followed.Decision);
        return
        [
            new DocxGrid(
                [
                    new DocxColumn(Say("NumberColumn"), 3),
                    new DocxColumn(Say("DecisionColumn"), 5),
                    new DocxColumn(Say("OwnerColumn"), 3),
                    new DocxColumn(Say("FollowedColumn"), 5),
                ],
                [
                    .. earlier.Select(decision => (IReadOnlyList<string>)
                    [
                        decision.Id.ToString(),
                        decision.Text,
                        $"{name(decision.Owner)}\n{Taipei.Say(decision.Due, Culture)}",
                        heard.TryGetValue(decision.Id, out var followed)
                            ? $"{ReviewNames.Say(followed.Status, Culture)}\n{followed.Text}"
                            : Say("NotHeard"),
                    ]),
                ]),
        ];
    }

    public static IEnumerable<DocxBlock> Taken(ReviewFile file, Func<Guid, string> name) => file switch
    {
        { Decisions.Count: > 0 } =>
        [
            new DocxGrid(
                [
                    new DocxColumn(Say("NumberColumn"), 3),
                    new DocxColumn(Say("TypeColumn"), 2),
                    new DocxColumn(Say("DecisionColumn"), 6),
                    new DocxColumn(Say("OwnerColumn"), 3),
                ],
                [
                    .. file.Decisions.OrderBy(decision => decision.Id.Number).Select(decision => (IReadOnlyList<string>)
                    [
                        decision.Id.ToString(),
                        ReviewNames.Say(decision.Type, Culture),
                        decision.Text,
                        $"{name(decision.Owner)}\n{Taipei.Say(decision.Due, Culture)}",
                    ]),
                ]),
        ],
        { Review.NoDecision: { } none } => [new DocxSentence(Say("NoDecision", none.Text))],
        _ => [new DocxGap(Say("DecisionMissing"))],
    };

    /// <summary>The list of 9.3.2 with its ticks.</summary>
    public static DocxGrid Outputs(Review review)
    {
        var ticks = review.Outputs.ToDictionary(tick => tick.Leaf, tick => tick.Applies);
        return new DocxGrid(
            [new DocxColumn(Say("ClauseColumn"), 2), new DocxColumn(Say("OutputColumn"), 7), new DocxColumn(Say("TickColumn"), 2)],
            [
                .. OutputLeaves.All.Select(leaf => (IReadOnlyList<string>)
                [
                    leaf.Clause(),
                    ReviewNames.Say(leaf, Culture),
                    ticks.TryGetValue(leaf, out var applies) ? Say(applies ? "TickYes" : "TickNo") : Say("TickOpen"),
                ]),
            ]);
    }

    private static string Say(string key, params object[] values) => MinutesDocx.Say(key, values);
}
