using System.Globalization;
using TeamsIsms.Objectives;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.3.4: which objectives are reached, and where their values are going.</summary>
internal static class ObjectiveFigures
{
    public static LiveFigures Of(IReadOnlyCollection<Objective> objectives, DateOnly today, CultureInfo culture)
    {
        var known = objectives
            .Where(objective => objective.IsActive && objective.Since.First <= today)
            .Select(objective => objective with { Samples = [.. objective.Samples.Where(sample => Taipei.Day(sample.At) <= today)] })
            .Select(objective => (Objective: objective, Standing: Standing.Of(objective, today)))
            .ToList();
        return known.Count == 0
            ? new LiveFigures([Say(culture, "ObjectivesNone")])
            : new LiveFigures(
            [
                Say(
                    culture,
                    "ObjectivesSentence",
                    LiveLook.Number(known.Count, culture),
                    Count(ObjectiveHealth.Reached),
                    Count(ObjectiveHealth.Missed),
                    Count(ObjectiveHealth.Unmeasured)),
            ])
            {
                Lists = [Listed(known, culture)],
                Series = [.. known.Where(one => one.Standing.Latest is not null).Select(one => Values(one.Objective, today))],
            };

        string Count(ObjectiveHealth health) => LiveLook.Number(known.Count(one => one.Standing.Health == health), culture);
    }

    private static LiveList Listed(IEnumerable<(Objective Objective, Standing Standing)> known, CultureInfo culture) => new(
        Say(culture, "ObjectivesTitle"),
        [
            new LiveColumn(Say(culture, "ObjectiveColumn"), 4),
            new LiveColumn(Say(culture, "TargetColumn"), 2),
            new LiveColumn(Say(culture, "ValueColumn"), 3),
            new LiveColumn(Say(culture, "StateColumn"), 2),
            new LiveColumn(Say(culture, "TrendColumn"), 2),
        ],
        [
            .. known.Select(one => (IReadOnlyList<string>)
            [
                one.Objective.Name,
                ObjectiveNames.Target(one.Objective, culture),
                one.Standing.Latest is { } latest
                    ? $"{latest.Period}: {ObjectiveNames.Value(latest.Value, one.Objective.Unit, culture)}"
                    : "—",
                ObjectiveNames.Say(one.Standing.Health, culture),
                ObjectiveNames.Say(one.Standing.Trend, culture),
            ]),
        ]);

    /// <summary>What held last in each quarter, or in each year where it is measured once a year.</summary>
    private static LiveSeries Values(Objective objective, DateOnly today)
    {
        var valid = objective.Valid;
        var periods = objective.Cadence == MeasureCadence.Yearly ? LivePeriod.Years(today) : LivePeriod.Quarters(today);
        return LiveLook.Series(
            objective.Name, objective.Unit, periods, period => valid.LastOrDefault(sample => period.Contains(sample.Period.Last))?.Value) with
        {
            Target = objective.Target,
        };
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => AssuranceWords.Text.Say(culture, key, values);
}
