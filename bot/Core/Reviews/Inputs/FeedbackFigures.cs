using System.Globalization;
using TeamsIsms.Feedback;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.4: what interested parties said in the last year, by kind and in rows.</summary>
internal static class FeedbackFigures
{
    private const int MostRows = 20;

    public static LiveFigures Of(IReadOnlyCollection<FeedbackEntry> entries, DateOnly today, CultureInfo culture)
    {
        var year = entries.Where(entry => entry.On > today.AddYears(-1) && entry.On <= today).OrderByDescending(entry => entry.On).ToList();
        return year.Count == 0 ? new LiveFigures([Say(culture, "FeedbackNone")]) : new LiveFigures(
        [
            Say(
                culture,
                "FeedbackSentence",
                LiveLook.Number(year.Count, culture),
                LiveLook.Counts(
                    Enum.GetValues<InterestedParty>().Select(party => (FeedbackNames.Say(party, culture), year.Count(entry => entry.Party == party))),
                    culture)),
        ])
        {
            Lists =
            [
                new LiveList(
                    Say(culture, "FeedbackTitle"),
                    [
                        new LiveColumn(Say(culture, "DayColumn"), 2),
                        new LiveColumn(Say(culture, "PartyColumn"), 3),
                        new LiveColumn(Say(culture, "FeedbackColumn"), 6),
                    ],
                    [
                        .. year.Take(MostRows).Select(entry => (IReadOnlyList<string>)
                            [Taipei.Say(entry.On, culture), FeedbackNames.Say(entry.Party, culture), entry.Text]),
                    ]),
            ],
            Series =
            [
                LiveLook.Series(
                    Say(culture, "FeedbackSeries"),
                    Say(culture, "FeedbackUnit"),
                    LivePeriod.Quarters(today),
                    period => entries.Count(entry => entry.On <= today && period.Contains(entry.On))),
            ],
        };
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => AssuranceWords.Text.Say(culture, key, values);
}
