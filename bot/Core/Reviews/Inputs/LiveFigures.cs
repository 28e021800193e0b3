namespace TeamsIsms.Reviews.Inputs;

/// <summary>What the product's own records say about a leaf, in one language. Names nobody.</summary>
/// <param name="Sentences">The state of the day, the most important first.</param>
public sealed record LiveFigures(IReadOnlyList<string> Sentences)
{
    public static LiveFigures None { get; } = new([]);

    /// <summary>Single records in rows, as decisions or objectives.</summary>
    public IReadOnlyList<LiveList> Lists { get; init; } = [];

    /// <summary>Where the figures are going; 9.2.3 asks for it.</summary>
    public IReadOnlyList<LiveSeries> Series { get; init; } = [];

    public bool IsEmpty => Sentences.Count + Lists.Count + Series.Count == 0;

    public static LiveFigures Join(IEnumerable<LiveFigures> parts) => parts.Aggregate(None, static (all, part) => new LiveFigures([.. all.Sentences, .. part.Sentences])
    {
        Lists = [.. all.Lists, .. part.Lists],
        Series = [.. all.Series, .. part.Series],
    });
}

/// <param name="Columns">What stands above each column.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record LiveList(string Title, IReadOnlyList<LiveColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <param name="Width">The weight of the column.</param>
public sealed record LiveColumn(string Head, int Width);

/// <summary>One figure over time, the oldest first.</summary>
/// <param name="Unit">What is counted, as <c>%</c> or <c>件</c>.</param>
/// <param name="Points">At least three, of quarters or of years.</param>
public sealed record LiveSeries(string Name, string Unit, IReadOnlyList<LivePoint> Points)
{
    /// <summary>Null when none was set.</summary>
    public decimal? Target { get; init; }
}

/// <param name="Value">Null when nothing was measured in the period.</param>
public sealed record LivePoint(LivePeriod Period, decimal? Value);
