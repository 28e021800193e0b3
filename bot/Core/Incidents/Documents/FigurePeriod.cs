using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

public enum PeriodLength
{
    /// <summary>From Monday.</summary>
    Week,
    Month,
    Quarter,
}

/// <summary>A calendar week, month or quarter in Taipei.</summary>
/// <param name="First">Its first day.</param>
public sealed record FigurePeriod(DateOnly First, PeriodLength Length)
{
    private const int Quarter = 3;
    private const int Week = 7;
    private const string Day = "yyyy-MM-dd";

    /// <summary>The last day.</summary>
    public DateOnly Last => Next().First.AddDays(-1);

    public bool IsQuarter => Length == PeriodLength.Quarter;

    private int QuarterOfYear => ((First.Month - 1) / Quarter) + 1;

    public static FigurePeriod WeekOf(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + Week - 1) % Week)), PeriodLength.Week);

    public static FigurePeriod MonthOf(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1), PeriodLength.Month);

    public static FigurePeriod QuarterOf(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month - ((day.Month - 1) % Quarter), 1), PeriodLength.Quarter);

    /// <summary>Reads <see cref="ToString"/>; null for anything else, such as what a stale card carries.</summary>
    public static FigurePeriod? Parse(string? text) => text?.Split('-') switch
    {
        [{ Length: 4 } year, ['Q', var digit]] when Number(year, 1912, 9998) is { } y && Number($"{digit}", 1, 4) is { } q =>
            new FigurePeriod(new DateOnly(y, ((q - 1) * Quarter) + 1, 1), PeriodLength.Quarter),
        [{ Length: 4 } year, { Length: 2 } month] when Number(year, 1912, 9998) is { } y && Number(month, 1, 12) is { } m =>
            new FigurePeriod(new DateOnly(y, m, 1), PeriodLength.Month),
        [{ Length: 4 } year, { Length: 2 }, { Length: 2 }] when Number(year, 1912, 9998) is not null
            && DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.DayOfWeek == DayOfWeek.Monday => WeekOf(day),
        _ => null,
    };

    public FigurePeriod Previous() => Moved(-1);

    public FigurePeriod Next() => Moved(1);

    public bool Contains(DateTimeOffset instant) => Taipei.Day(instant) is var day && day >= First && day <= Last;

    public string Say(CultureInfo culture) => Length switch
    {
        PeriodLength.Week => IncidentDocumentWords.Text.Say(culture, "PeriodWeek", Taipei.Say(First, culture), Taipei.Say(Last, culture)),
        PeriodLength.Month => IncidentDocumentWords.Text.Say(culture, "PeriodMonth", First.Year, First.Month),
        PeriodLength.Quarter => IncidentDocumentWords.Text.Say(culture, "PeriodQuarter", First.Year, QuarterOfYear),
    };

    /// <summary><c>2026-12</c>, <c>2026-Q4</c> or a week's Monday <c>2026-11-30</c>, for cards and file names.</summary>
    public override string ToString() => Length switch
    {
        PeriodLength.Week => First.ToString(Day, CultureInfo.InvariantCulture),
        PeriodLength.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-Q{QuarterOfYear}"),
    };

    private FigurePeriod Moved(int by) => this with
    {
        First = Length switch
        {
            PeriodLength.Week => First.AddDays(by * Week),
            PeriodLength.Month => First.AddMonths(by),
            PeriodLength.Quarter => First.AddMonths(by * Quarter),
        },
    };

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
}
