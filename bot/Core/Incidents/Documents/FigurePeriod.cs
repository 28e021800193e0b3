using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

/// <summary>A calendar month or quarter in Taipei.</summary>
/// <param name="First">Its first day.</param>
public sealed record FigurePeriod(DateOnly First, bool IsQuarter)
{
    private const int Quarter = 3;

    /// <summary>The last day.</summary>
    public DateOnly Last => First.AddMonths(IsQuarter ? Quarter : 1).AddDays(-1);

    private int QuarterOfYear => ((First.Month - 1) / Quarter) + 1;

    public static FigurePeriod MonthOf(DateOnly day) => new(new DateOnly(day.Year, day.Month, 1), IsQuarter: false);

    public static FigurePeriod QuarterOf(DateOnly day) =>
        new(new DateOnly(day.Year, day.Month - ((day.Month - 1) % Quarter), 1), IsQuarter: true);

    /// <summary>Reads <see cref="ToString"/>; null for anything else, such as what a stale card carries.</summary>
    public static FigurePeriod? Parse(string? text) => text?.Split('-') switch
    {
        [{ Length: 4 } year, ['Q', var digit]] when Number(year, 1912, 9998) is { } y && Number($"{digit}", 1, 4) is { } q =>
            new FigurePeriod(new DateOnly(y, ((q - 1) * Quarter) + 1, 1), IsQuarter: true),
        [{ Length: 4 } year, { Length: 2 } month] when Number(year, 1912, 9998) is { } y && Number(month, 1, 12) is { } m =>
            new FigurePeriod(new DateOnly(y, m, 1), IsQuarter: false),
        _ => null,
    };

    public FigurePeriod Previous() => this with { First = First.AddMonths(IsQuarter ? -Quarter : -1) };

    public FigurePeriod Next() => this with { First = First.AddMonths(IsQuarter ? Quarter : 1) };

    public bool Contains(DateTimeOffset instant) => Taipei.Day(instant) is var day && day >= First && day <= Last;

    public string Say(CultureInfo culture) => IsQuarter
        ? IncidentDocumentWords.Text.Say(culture, "PeriodQuarter", First.Year, QuarterOfYear)
        : IncidentDocumentWords.Text.Say(culture, "PeriodMonth", First.Year, First.Month);

    /// <summary><c>2026-12</c> or <c>2026-Q4</c>, for cards and file names.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{First.Year:0000}-{(IsQuarter ? $"Q{QuarterOfYear}" : First.Month.ToString("00", CultureInfo.InvariantCulture))}");

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : null;
}
