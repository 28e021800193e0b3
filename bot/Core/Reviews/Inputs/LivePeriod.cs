using System.Globalization;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>A quarter or a year of the calendar, in Taipei.</summary>
/// <param name="Quarter">1 to 4; null for the whole year.</param>
public sealed record LivePeriod(int Year, int? Quarter = null)
{
    /// <summary>Four that are over and the one that runs; 9.2.3 asks for a direction, which takes three.</summary>
    private const int Shown = 5;

    private const int QuarterMonths = 3;

    public DateOnly First => new(Year, Quarter is { } quarter ? ((quarter - 1) * QuarterMonths) + 1 : 1, 1);

    public DateOnly Last => First.AddMonths(Quarter is null ? 12 : QuarterMonths).AddDays(-1);

    /// <summary>The last quarters up to the day's own, which is not over yet; the oldest first.</summary>
    public static IReadOnlyList<LivePeriod> Quarters(DateOnly day) =>
    [
        .. Enumerable.Range(1 - Shown, Shown).Select(step => day.AddMonths(-((day.Month - 1) % QuarterMonths)).AddMonths(step * QuarterMonths))
            .Select(month => new LivePeriod(month.Year, ((month.Month - 1) / QuarterMonths) + 1)),
    ];

    /// <summary>The last years up to the day's own; the oldest first.</summary>
    public static IReadOnlyList<LivePeriod> Years(DateOnly day) =>
        [.. Enumerable.Range(day.Year - Shown + 1, Shown).Select(year => new LivePeriod(year))];

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public bool Contains(DateTimeOffset at) => Contains(Taipei.Day(at));

    /// <summary>Whether its figures may still change on the day.</summary>
    public bool IsRunning(DateOnly day) => Contains(day) && day < Last;

    /// <summary><c>2026 Q3</c> or <c>2026</c>.</summary>
    public override string ToString() => Quarter is { } quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4} Q{quarter}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);
}
