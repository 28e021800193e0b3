using System.Globalization;

namespace TeamsIsms.Teams.Cards;

/// <summary>Shares drawn as bars, with a fallback that every client can draw.</summary>
public static class CardBars
{
    private const int Steps = 10;

    /// <summary>One bar for how much is done.</summary>
    /// <param name="done">How many; not more than <paramref name="all"/>.</param>
    /// <param name="all">Of how many; nothing asked is nothing to draw.</param>
    public static ProgressBar? Progress(long done, long all) => all <= 0
        ? null
        : new ProgressBar(done, all, new TextBlock(Text(done, all)) { Color = TextColor.Accent, Spacing = Spacing.Small })
        {
            Spacing = Spacing.Small,
        };

    /// <summary>A bar for each label.</summary>
    /// <param name="title">What the percents count.</param>
    /// <param name="shares">Percents from 0 to 100.</param>
    /// <param name="culture">The viewer's.</param>
    public static ChartHorizontalBar? Shares(
        string title, IReadOnlyList<(string Label, int Percent)> shares, CultureInfo culture) => shares.Count is 0
        ? null
        : new ChartHorizontalBar(
            [.. shares.Select(share => new Bar(share.Label, share.Percent))],
            new Container([.. shares.Select(share => Row(share.Label, share.Percent, culture))]))
        {
            Title = title,
            XAxisTitle = title,
        };

    /// <summary>Rounds down, so that 100 % means everybody.</summary>
    public static int Percent(long done, long all) => all <= 0 ? 0 : (int)(100 * done / all);

    private static string Text(long done, long all)
    {
        var full = (int)(Steps * done / all);
        return new string('▰', full) + new string('▱', Steps - full);
    }

    // columns, not a table: renderers of 1.5 draw the first row of a table as its header whatever the card says
    private static ColumnSet Row(string label, int percent, CultureInfo culture) => new(
    [
        new([new TextBlock(label) { Size = TextSize.Small }]) { Width = "3" },
        new([new TextBlock(Text(percent, 100)) { Size = TextSize.Small, Color = TextColor.Accent }]) { Width = "4" },
        new(
        [
            new TextBlock(percent.ToString(culture) + "%")
            {
                Size = TextSize.Small,
                HorizontalAlignment = HorizontalAlignment.Right,
            },
        ])
        {
            Width = "2",
        },
    ])
    {
        Spacing = Spacing.Small,
    };
}
