using System.Globalization;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.1: what became of the decisions of earlier reviews.</summary>
internal static class DecisionFigures
{
    private const int LongestText = 120;

    /// <param name="file">Of the review that hears of them.</param>
    public static LiveFigures Of(ReviewFile file, DateOnly today, CultureInfo culture)
    {
        var decisions = CarriedForward.Into(file);
        if (decisions.Count == 0)
        {
            return new LiveFigures([Say(culture, "DecisionsNone")]);
        }

        var late = decisions.Count(decision => decision.IsOverdue(today));
        var states = decisions.GroupBy(decision => decision.Status).OrderBy(state => state.Key)
            .Select(state => (ReviewNames.Say(state.Key, culture), state.Count()));
        return new LiveFigures(
        [
            Say(culture, "DecisionsSentence", decisions.Count, LiveLook.Counts(states, culture)),
            .. late > 0 ? [Say(culture, "DecisionsLate", late)] : Array.Empty<string>(),
        ])
        {
            Lists =
            [
                new LiveList(
                    Say(culture, "DecisionsTitle"),
                    [
                        new(Say(culture, "NumberColumn"), 3),
                        new(Say(culture, "DecisionColumn"), 6),
                        new(Say(culture, "DueColumn"), 3),
                        new(Say(culture, "StateColumn"), 3),
                    ],
                    [.. decisions.Select(decision => Row(decision, today, culture))]),
            ],
        };
    }

    private static IReadOnlyList<string> Row(ReviewDecision decision, DateOnly today, CultureInfo culture) =>
    [
        decision.Id.ToString(),
        decision.Text.Length > LongestText ? decision.Text[..LongestText] + "…" : decision.Text,
        Taipei.Say(decision.Due, culture),
        decision.IsOverdue(today)
            ? Say(culture, "LateState", ReviewNames.Say(decision.Status, culture))
            : ReviewNames.Say(decision.Status, culture),
    ];

    private static string Say(CultureInfo culture, string key, params object[] values) => LiveLook.Say(culture, key, values);
}
