using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsIsms.Objectives;

/// <summary>What one sample measures: a month, a quarter, a half or a year of the calendar in Taipei.</summary>
/// <param name="Number">From 1 within the year.</param>
[JsonConverter(typeof(IdConverter<MeasurePeriod>))]
public readonly record struct MeasurePeriod(MeasureCadence Cadence, int Year, int Number) : IId<MeasurePeriod>
{
    public DateOnly First => new DateOnly(Year, 1, 1).AddMonths((Number - 1) * Cadence.Months());

    /// <summary>It belongs to the period.</summary>
    public DateOnly Last => First.AddMonths(Cadence.Months()).AddDays(-1);

    public MeasurePeriod Before => Of(Cadence, First.AddDays(-1));

    public static MeasurePeriod Of(MeasureCadence cadence, DateOnly day) => new(cadence, day.Year, ((day.Month - 1) / cadence.Months()) + 1);

    /// <summary>The last one that is over.</summary>
    public static MeasurePeriod Ended(MeasureCadence cadence, DateOnly today) => Of(cadence, today).Before;

    /// <summary>Null when the text, which may come from a card, is none: <c>2026-11</c>, <c>2026-Q4</c>, <c>2026-H2</c>, <c>2026</c>.</summary>
    public static MeasurePeriod? Parse(string? text) =>
        text?.Trim().ToUpperInvariant() is { Length: >= 4 and <= 7 } trimmed
        && int.TryParse(trimmed[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 0
        && Rest(trimmed[4..]) is (var cadence, var digits)
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= MeasureCadences.YearMonths / cadence.Months()
        && new MeasurePeriod(cadence, year, number) is var period
        && period.ToString() == trimmed
            ? period
            : null;

    public override string ToString() => Cadence switch
    {
        MeasureCadence.Monthly => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}"),
        MeasureCadence.Quarterly => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Number}"),
        MeasureCadence.HalfYearly => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-H{Number}"),
        MeasureCadence.Yearly => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
    };

    private static (MeasureCadence Cadence, string Number)? Rest(string rest) => rest switch
    {
        "" => (MeasureCadence.Yearly, "1"),
        ['-', 'Q', var digit] => (MeasureCadence.Quarterly, digit.ToString()),
        ['-', 'H', var digit] => (MeasureCadence.HalfYearly, digit.ToString()),
        ['-', ..] => (MeasureCadence.Monthly, rest[1..]),
        _ => null,
    };
}
