using System.Globalization;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Reviews.Pack;

/// <summary>One leaf in the pack: what its owner wrote, and what the product's own records say.</summary>
internal static class LeafSection
{
    /// <param name="number">Of the agenda.</param>
    public static IEnumerable<DocxBlock> Of(ReviewPackage pack, InputLeaf leaf, int number, CultureInfo culture)
    {
        yield return new DocxHeading($"{number.ToString(CultureInfo.InvariantCulture)}.　{ReviewNames.Title(leaf, culture)}");
        yield return new DocxSentence(Say(culture, "LeafLine", leaf.Clause(), Reporter(pack, leaf)));
        foreach (var block in Written(pack.File.Inputs.FirstOrDefault(input => input.Leaf == leaf)?.Content, culture))
        {
            yield return block;
        }

        if (pack.Figures.TryGetValue(leaf, out var say) && say(culture) is { IsEmpty: false } figures)
        {
            yield return new DocxSubheading(Say(culture, "RecordsHeading", Taipei.Say(pack.Day, culture)));
            foreach (var block in Records(figures, number, pack.Day, culture))
            {
                yield return block;
            }
        }
    }

    /// <summary>Who wrote it, or should have.</summary>
    public static string Reporter(ReviewPackage pack, InputLeaf leaf) =>
        pack.File.Inputs.FirstOrDefault(input => input.Leaf == leaf) is { } input && (input.Owner ?? input.Content?.By) is { } person
            ? pack.Name(person)
            : "—";

    private static IEnumerable<DocxBlock> Written(InputContent? content, CultureInfo culture)
    {
        if (content is null)
        {
            yield return new DocxGap(Say(culture, "Missing"));
            yield break;
        }

        yield return new DocxSentence(content.IsNone ? Say(culture, "None", content.Text) : content.Text);
        if (content.Trend is { } trend)
        {
            yield return new DocxSubheading(Say(culture, "TrendHeading"));
            yield return new DocxSentence(trend);
        }
    }

    private static IEnumerable<DocxBlock> Records(LiveFigures figures, int number, DateOnly today, CultureInfo culture)
    {
        foreach (var sentence in figures.Sentences)
        {
            yield return new DocxSentence(sentence);
        }

        foreach (var list in figures.Lists)
        {
            yield return new DocxSentence(list.Title);
            yield return new DocxGrid([.. list.Columns.Select(column => new DocxColumn(column.Head, column.Width))], list.Rows);
        }

        foreach (var (charted, at) in Charts(figures.Series).Select((charted, at) => (charted, at)))
        {
            var caption = Caption(charted, $"{number}-{at + 1}", today, culture);
            yield return Table(charted, today, culture);
            yield return new DocxPicture(TrendChart.Draw(charted, today), TrendChart.Width, TrendChart.Height, caption);
            yield return new DocxSentence(caption);
        }
    }

    // What is of one unit and of the same periods can share a picture; what was never measured has none.
    private static IEnumerable<LiveSeries[]> Charts(IEnumerable<LiveSeries> series) => series
        .Where(one => one.Points.Any(point => point.Value is not null))
        .GroupBy(one => (one.Unit, Periods: string.Join('|', one.Points.Select(point => point.Period))))
        .SelectMany(group => group.Chunk(TrendChart.MostSeries));

    private static DocxGrid Table(LiveSeries[] charted, DateOnly today, CultureInfo culture) => new(
        [
            new(Say(culture, "FigureColumn"), 4),
            .. charted[0].Points.Select(point => new DocxColumn(point.Period + (point.Period.IsRunning(today) ? "*" : ""), 2)),
            .. charted.Any(series => series.Target is not null) ? [new DocxColumn(Say(culture, "TargetColumn"), 2)] : Array.Empty<DocxColumn>(),
        ],
        [
            .. charted.Select((series, at) => (IReadOnlyList<string>)
            [
                Name(series, at, charted.Length, culture),
                .. series.Points.Select(point => SayTrend.Value(point, series, culture)),
                .. charted.Any(other => other.Target is not null) ? [series.Target is { } target ? LiveLook.Number(target, culture) : "—"] : Array.Empty<string>(),
            ]),
        ]);

    private static string Name(LiveSeries series, int at, int of, CultureInfo culture) => Say(
        culture, of > 1 ? "LetteredFigure" : "Figure", series.Name, series.Unit, TrendChart.Letter(at));

    private static string Caption(LiveSeries[] charted, string number, DateOnly today, CultureInfo culture)
    {
        var names = string.Join(Say(culture, "Comma"), charted.Select((series, at) => Name(series, at, charted.Length, culture)));
        return Say(culture, "Caption", number, names)
            + (charted.Any(series => series.Target is not null) ? Say(culture, "TargetNote") : "")
            + (charted[0].Points.Any(point => point.Period.IsRunning(today)) ? Say(culture, "RunningNote") : "");
    }

    private static string Say(CultureInfo culture, string key, params object[] values) => PackDocx.Say(culture, key, values);
}
