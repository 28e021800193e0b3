using System.Globalization;
using TeamsIsms.Actions;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.3.1 and 9.2.6: nonconformities with what is done about them, and what could be better.</summary>
internal static class ActionFigures
{
    /// <summary>Nonconformities: everything but what only improves.</summary>
    public static LiveFigures Nonconformities(IEnumerable<CorrectiveAction> all, DateOnly today, CultureInfo culture)
    {
        List<CorrectiveAction> actions = [.. all.Where(action => !IsImprovement(action) && action.Status != ActionStatus.Cancelled)];
        List<CorrectiveAction> open = [.. actions.Where(action => !action.IsOver)];
        var periods = LivePeriod.Quarters(today);
        var (unit, late) = (Say(culture, "CaseUnit"), open.Count(action => action.IsOverdue(today)));
        var judged = actions.SelectMany(Judged).ToList();
        return new LiveFigures(
        [
            open.Count == 0
                ? Say(culture, "ActionsNone")
                : Say(culture, "ActionsSentence", LiveLook.Number(open.Count, culture), LiveLook.Counts(Severities(open, culture), culture)),
            .. late > 0 ? [Say(culture, "ActionsLate", LiveLook.Number(late, culture))] : Array.Empty<string>(),
        ])
        {
            Lists = [.. Exceptions(actions, today, culture)],
            Series =
            [
                LiveLook.Counted(Say(culture, "ActionsOpened"), unit, periods, [.. actions.Select(action => action.OpenedAt)]),
                LiveLook.Counted(Say(culture, "ActionsClosed"), unit, periods, [.. actions.Select(Closed).OfType<DateTimeOffset>()]),
                LiveLook.Series(Say(culture, "ActionsEffective"), "%", periods, period => LiveLook.Rate(
                    judged.Count(one => period.Contains(one.At) && one.IsEffective), judged.Count(one => period.Contains(one.At)))),
            ],
        };
    }

    public static LiveFigures Improvements(IEnumerable<CorrectiveAction> all, CultureInfo culture)
    {
        List<CorrectiveAction> actions = [.. all.Where(action => IsImprovement(action) && action.Status != ActionStatus.Cancelled)];
        return actions.Count == 0
            ? LiveFigures.None
            : new LiveFigures(
            [
                Say(
                    culture,
                    "ImprovementsSentence",
                    LiveLook.Number(actions.Count(action => !action.IsOver), culture),
                    LiveLook.Number(actions.Count(action => action.IsOver), culture)),
            ]);
    }

    // The next review hears of each (rules 4.11); a year is the longest between two.
    private static IEnumerable<LiveList> Exceptions(IEnumerable<CorrectiveAction> actions, DateOnly today, CultureInfo culture)
    {
        List<IReadOnlyList<string>> rows =
        [
            .. from action in actions
               from exception in action.Exceptions
               where today <= exception.Until || Taipei.Day(exception.At) >= today.AddYears(-1)
               orderby exception.At
               select (string[])[action.Id.ToString(), exception.Reason, Taipei.Say(exception.Until, culture)],
        ];
        return rows.Count == 0
            ? []
            : [
                new LiveList(
                    Say(culture, "ExceptionsTitle"),
                    [new(Say(culture, "NumberColumn"), 3), new(Say(culture, "ReasonColumn"), 7), new(Say(culture, "UntilColumn"), 4)],
                    rows),
            ];
    }

    private static bool IsImprovement(CorrectiveAction action) =>
        action.Type == ActionType.Improvement || action.Severity == ActionSeverity.Recommendation;

    private static IEnumerable<Verification> Judged(CorrectiveAction action) =>
        action.Earlier.Select(round => round.Verification).Concat(((Verification?[])[action.Verification]).OfType<Verification>());

    private static DateTimeOffset? Closed(CorrectiveAction action) => action.Status == ActionStatus.Closed ? action.End?.At : null;

    private static IEnumerable<(string Name, int Count)> Severities(IEnumerable<CorrectiveAction> open, CultureInfo culture) =>
        open.GroupBy(action => action.Severity).OrderBy(one => one.Key).Select(one => (Severity(one.Key, culture), one.Count()));

    private static string Severity(ActionSeverity severity, CultureInfo culture) => Say(culture, severity switch
    {
        ActionSeverity.Major => "SeverityMajor",
        ActionSeverity.Minor => "SeverityMinor",
        ActionSeverity.Observation => "SeverityObservation",
        ActionSeverity.Recommendation => "SeverityRecommendation",
    });

    private static string Say(CultureInfo culture, string key, params object[] values) => LiveLook.Say(culture, key, values);
}
