using System.Globalization;

namespace TeamsIsms.Reviews.Inputs;

/// <summary>A direction in words, so that nobody has to type what the figures already say.</summary>
public static class SayTrend
{
    /// <summary>A line for each figure that was measured at all; null when none was.</summary>
    /// <param name="today">The period of this day is not over.</param>
    public static string? Of(LiveFigures figures, DateOnly today, CultureInfo culture)
    {
        List<string> lines = [.. figures.Series.Select(series => Line(series, today, culture)).OfType<string>()];
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>Null when nothing was measured in any period.</summary>
    public static string? Line(LiveSeries series, DateOnly today, CultureInfo culture)
    {
        if (series.Points.All(point => point.Value is null))
        {
            return null;
        }

        var over = series.Points.Where(point => !point.Period.IsRunning(today)).ToList();
        var running = series.Points.FirstOrDefault(point => point.Period.IsRunning(today));
        var values = string.Join(LiveLook.Say(culture, "TrendArrow"), over.Select(point => Value(point, series, culture)));
        var line = over.Count == 0 ? "" : LiveLook.Say(culture, "TrendLine", series.Name, $"{over[0].Period}–{over[^1].Period}", values);
        return running?.Value is null
            ? line
            : LiveLook.Say(culture, "TrendRunning", over.Count == 0 ? series.Name : line, running.Period, Value(running, series, culture));
    }

    /// <summary><c>97.5%</c>, <c>3 件</c>, or a dash where nothing was measured.</summary>
    public static string Value(LivePoint point, LiveSeries series, CultureInfo culture) => point.Value is not { } value ? "—"
        : series.Unit == "%" ? LiveLook.Number(value, culture) + "%"
        : LiveLook.Number(value, culture);
}
