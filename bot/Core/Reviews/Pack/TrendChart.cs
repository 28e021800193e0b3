using System.Globalization;
using ScottPlot;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Pack;

/// <summary>
/// Figures over time as a picture: shares as lines, counts as bars. Its labels are digits and Latin letters alone, since a server has no
/// Chinese font; the letters are explained in the text beside it.
/// </summary>
internal static class TrendChart
{
    public const int Width = 1200;
    public const int Height = 420;

    /// <summary>So many lines can still be told apart.</summary>
    public const int MostSeries = 4;

    // Told apart also by who does not see red and green.
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#AA4499"];

    /// <summary>What a line or bar is called.</summary>
    public static string Letter(int at) => ((char)('A' + at)).ToString();

    /// <param name="series">Of the same unit and the same periods; at least one and at most <see cref="MostSeries"/>.</param>
    /// <param name="today">The period of this day is not over and bears a star.</param>
    /// <returns>A PNG of <see cref="Width"/> by <see cref="Height"/> pixels.</returns>
    public static byte[] Draw(IReadOnlyList<LiveSeries> series, DateOnly today)
    {
        using var plot = new Plot();
        var isShare = series[0].Unit == "%";
        for (var at = 0; at < series.Count; at++)
        {
            var colour = Color.FromHex(Colours[at]);
            var letter = series.Count > 1 ? Letter(at) : "";
            if (isShare)
            {
                Line(plot, series[at], letter, (at, colour));
            }
            else
            {
                Bars(plot, series[at], letter, (at, series.Count), colour);
            }

            if (series[at].Target is { } target)
            {
                plot.Add.HorizontalLine((double)target, 2, colour, LinePattern.Dashed);
            }
        }

        Frame(plot, series, today, isShare);
        return plot.GetImage(Width, Height).GetImageBytes();
    }

    private static void Line(Plot plot, LiveSeries series, string letter, (int At, Color Colour) look)
    {
        double[] values = [.. series.Points.Select(point => point.Value is { } value ? (double)value : double.NaN)];
        var line = plot.Add.Scatter([.. values.Select((_, at) => (double)at)], values, look.Colour);
        (line.LineWidth, line.MarkerSize, line.LegendText) = (3, 10, letter);
        for (var at = 0; at < values.Length; at++)
        {
            // Every second line has its figures below, so that two that lie close can both be read.
            Label(plot, series.Points[at], at, look.Colour, isBelow: look.At % 2 == 1);
        }
    }

    private static void Bars(Plot plot, LiveSeries series, string letter, (int At, int Of) place, Color colour)
    {
        var width = 0.8 / place.Of;
        List<Bar> bars = [];
        for (var at = 0; at < series.Points.Count; at++)
        {
            if (series.Points[at].Value is { } value)
            {
                var x = at + ((place.At - ((place.Of - 1) / 2.0)) * width);
                bars.Add(new Bar { Position = x, Value = (double)value, FillColor = colour, LineWidth = 0, Size = width * 0.9 });
                Label(plot, series.Points[at], x, colour, isBelow: false);
            }
        }

        plot.Add.Bars(bars).LegendText = letter;
    }

    private static void Label(Plot plot, LivePoint point, double x, Color colour, bool isBelow)
    {
        if (point.Value is { } value)
        {
            var text = plot.Add.Text(value.ToString("#,0.#", CultureInfo.InvariantCulture), x, (double)value);
            (text.LabelFontSize, text.LabelFontColor) = (18, colour);
            (text.LabelAlignment, text.OffsetY) = isBelow ? (Alignment.UpperCenter, 8) : (Alignment.LowerCenter, -8);
        }
    }

    private static void Frame(Plot plot, IReadOnlyList<LiveSeries> series, DateOnly today, bool isShare)
    {
        var periods = series[0].Points.Select(point => point.Period).ToList();
        List<double> values = [.. series.SelectMany(one => one.Points.Select(point => point.Value).Append(one.Target)).OfType<decimal>().Select(value => (double)value)];
        plot.Axes.Bottom.SetTicks(
            [.. periods.Select((_, at) => (double)at)], [.. periods.Select(period => period.IsRunning(today) ? $"{period}*" : period.ToString())]);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 20;
        plot.Axes.Left.TickLabelStyle.FontSize = 18;
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true, TargetTickCount = 5 };
        var bottom = isShare ? Math.Max(0, (Math.Floor(values.Min() / 10) * 10) - 10) : 0;
        var top = isShare ? 106 : Math.Max(values.Max() * 1.25, 4);
        plot.Axes.SetLimits(-0.6, periods.Count - 0.4, bottom, top);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Frame(false);
        if (series.Count > 1)
        {
            var legend = plot.ShowLegend(Edge.Right);
            legend.Legend.FontSize = 20;
        }
        else
        {
            plot.HideLegend();
        }
    }
}
