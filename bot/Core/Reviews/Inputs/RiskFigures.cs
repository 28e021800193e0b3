using System.Globalization;
using TeamsIsms.Risks;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>9.2.5: what the assessment found, version by version, and how far the treatment plan is.</summary>
internal static class RiskFigures
{
    /// <param name="versions">All there were, the first one first.</param>
    public static LiveFigures Assessment(IReadOnlyList<RiskRegister> versions, DateOnly today, CultureInfo culture)
    {
        var known = versions.Where(version => Taipei.Day(version.At) <= today).ToList();
        return known is not [.., var last] ? new LiveFigures([Say(culture, "RisksNone")]) : new LiveFigures(
        [
            Say(
                culture,
                "RisksSentence",
                LiveLook.Number(last.Risks.Count, culture),
                LiveLook.Counts(Levels(last, risk => risk.Level, culture), culture),
                last.Version,
                Taipei.Say(Taipei.Day(last.At), culture)),
            .. last.Risks.Any(risk => risk.Residual is not null)
                ? [Say(culture, "ResidualSentence", LiveLook.Counts(Levels(last, risk => risk.Residual, culture), culture))]
                : Array.Empty<string>(),
        ])
        {
            Series =
            [
                LiveLook.Series(
                    Say(culture, "HighRisks"),
                    Say(culture, "RiskUnit"),
                    LivePeriod.Quarters(today),
                    period => known.LastOrDefault(version => Taipei.Day(version.At) <= period.Last)?.Risks.Count(risk => risk.Level == RiskLevel.High)),
            ],
        };
    }

    public static LiveFigures Treatment(RiskRegister? register, DateOnly today, CultureInfo culture)
    {
        if (register is null || Taipei.Day(register.At) > today)
        {
            return new LiveFigures([Say(culture, "RisksNone")]);
        }

        var plan = register.Risks.Where(risk => risk.Treatment != RiskTreatment.Accept).ToList();
        var late = plan.Where(risk => risk.IsLate(today)).OrderBy(risk => risk.Due).ToList();
        return new LiveFigures(
        [
            Say(
                culture,
                "TreatmentSentence",
                LiveLook.Number(plan.Count, culture),
                LiveLook.Number(plan.Count(risk => risk.State == RiskState.Done), culture),
                LiveLook.Number(late.Count, culture),
                LiveLook.Number(register.Risks.Count - plan.Count, culture)),
        ])
        {
            Lists = late.Count == 0 ? [] : [Late(late, culture)],
        };
    }

    private static LiveList Late(IEnumerable<Risk> late, CultureInfo culture) => new(
        Say(culture, "LateTitle"),
        [
            new LiveColumn(Say(culture, "NumberColumn"), 2),
            new LiveColumn(RiskNames.Say(RiskColumn.Name, culture), 5),
            new LiveColumn(RiskNames.Say(RiskColumn.Level, culture), 2),
            new LiveColumn(RiskNames.Say(RiskColumn.Due, culture), 3),
            new LiveColumn(Say(culture, "StateColumn"), 2),
        ],
        [
            .. late.Select(risk => (IReadOnlyList<string>)
            [
                risk.Number,
                risk.Name,
                RiskNames.Say(risk.Level, culture),
                risk.Due is { } due ? Taipei.Say(due, culture) : "—",
                RiskNames.Say(risk.State, culture),
            ]),
        ]);

    private static IEnumerable<(string Name, int Count)> Levels(RiskRegister register, Func<Risk, RiskLevel?> of, CultureInfo culture) =>
        Enum.GetValues<RiskLevel>().Reverse().Select(level => (RiskNames.Say(level, culture), register.Risks.Count(risk => of(risk) == level)));

    private static string Say(CultureInfo culture, string key, params object[] values) => AssuranceWords.Text.Say(culture, key, values);
}
