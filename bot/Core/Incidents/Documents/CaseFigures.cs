using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Documents;

/// <summary>What a month or quarter looked like to one reader: cases they may not see are in no number.</summary>
/// <param name="Drills">Counted apart, never with the real ones.</param>
public sealed record PeriodFigures(FigurePeriod Period, CaseFigures Real, CaseFigures Drills);

/// <param name="Incidents">Reported in the period, whatever became of them.</param>
/// <param name="Units">Who reported, most reports first.</param>
/// <param name="Levels">Of the incidents that are or were handled as such; lowest first, undecided last.</param>
/// <param name="ToTriage">From the record of an incident until somebody took charge; null when nobody has.</param>
/// <param name="ToNotify">From awareness until each authority was first notified; null when none was.</param>
/// <param name="Clocks">The organisation's own, for incidents of the period.</param>
/// <param name="Open">Every open case of any period by its age now.</param>
public sealed record CaseFigures(
    int Incidents,
    int Weaknesses,
    int Suggestions,
    IReadOnlyList<UnitCount> Units,
    IReadOnlyList<LevelCount> Levels,
    Spread? ToTriage,
    Spread? ToNotify,
    IReadOnlyList<ClockCount> Clocks,
    IReadOnlyList<AgeCount> Open)
{
    /// <summary>Exceptions to what takes two people, recorded in the period; the management review hears of them.</summary>
    public int Waivers { get; init; }
}

/// <param name="Unit">Null when it is not known, or when it would point at a reporter who keeps their name private.</param>
public sealed record UnitCount(string? Unit, int Incidents, int Weaknesses, int Suggestions)
{
    public int Whole => Incidents + Weaknesses + Suggestions;
}

/// <param name="Level">Null while it is not decided.</param>
public sealed record LevelCount(int? Level, int Count);

/// <param name="Count">How many were measured.</param>
/// <param name="P90">Nine of ten took no longer.</param>
public sealed record Spread(int Count, TimeSpan Median, TimeSpan P90)
{
    /// <summary>Null when nothing was measured. The median of an even count is the mean of the middle two; P90 is the nearest rank.</summary>
    public static Spread? Of(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted.Length == 0
            ? null
            : new Spread(
                sorted.Length,
                (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2,
                sorted[(((9 * sorted.Length) + 9) / 10) - 1]);
    }
}

/// <param name="Missed">Also those that were done late.</param>
public sealed record ClockCount(ClockKind Kind, int Met, int Missed, int Running);

/// <param name="Days">At most so old; null for all that are older.</param>
public sealed record AgeCount(int? Days, int Count);
