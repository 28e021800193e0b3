using System.Globalization;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>Figures in words.</summary>
internal static class LiveLook
{
    /// <summary>With separators and at most one decimal.</summary>
    public static string Number(decimal value, CultureInfo culture) => value.ToString("#,0.#", culture);

    public static string Number(int value, CultureInfo culture) => value.ToString("N0", culture);

    /// <summary>Percent, to one decimal; null where there is no whole.</summary>
    public static decimal? Rate(long part, long whole) =>
        whole <= 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);

    /// <summary>Names with how many there are; what there is none of is left out.</summary>
    public static string Counts(IEnumerable<(string Name, int Count)> counts, CultureInfo culture) => string.Join(
        Say(culture, "Comma"),
        counts.Where(one => one.Count > 0).Select(one => Say(culture, "NameCount", one.Name, Number(one.Count, culture))));

    /// <summary>A figure in each of the periods.</summary>
    public static LiveSeries Series(
        string name, string unit, IEnumerable<LivePeriod> periods, Func<LivePeriod, decimal?> value) =>
        new(name, unit, [.. periods.Select(period => new LivePoint(period, value(period)))]);

    /// <summary>How many of the instants lie in each of the periods.</summary>
    public static LiveSeries Counted(string name, string unit, IEnumerable<LivePeriod> periods, IReadOnlyCollection<DateTimeOffset> at) =>
        Series(name, unit, periods, period => at.Count(period.Contains));

    public static string Say(CultureInfo culture, string key, params object[] values) => LiveWords.Text.Say(culture, key, values);
}
