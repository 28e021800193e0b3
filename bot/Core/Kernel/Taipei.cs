using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>
/// The clock people read. Taiwan is at UTC+8 the whole year and has had no summer time since 1979,
/// so a fixed offset is exact for every date the product handles and needs no time zone data on the machine.
/// </summary>
public static class Taipei
{
    private static readonly string[] ChineseDays = ["日", "一", "二", "三", "四", "五", "六"];
    private static readonly string[] EnglishDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] EnglishMonths =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static TimeOnly Time(DateTimeOffset instant) => TimeOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day, time, Offset);

    /// <summary>
    /// The end of the same day <paramref name="months"/> months later, or of that month's last day where it has no such day:
    /// from any time on 31 January one month ends with 28 or 29 February. A period of months ends with a day, not an hour
    /// (行政程序法 48); a last day that is a holiday is not moved, so this is never later than the law's own end.
    /// </summary>
    public static DateTimeOffset AddMonths(DateTimeOffset instant, int months) =>
        At(Day(instant).AddMonths(months), TimeOnly.MaxValue);

    /// <summary><c>2026/12/15（二）</c> or <c>Tue 15 Dec 2026</c>.</summary>
    public static string Say(DateOnly day, CultureInfo culture) =>
        IsEnglish(culture)
            ? string.Create(culture, $"{EnglishDays[(int)day.DayOfWeek]} {day.Day} {EnglishMonths[day.Month - 1]} {day.Year}")
            : string.Create(culture, $"{day.Year:0000}/{day.Month:00}/{day.Day:00}（{ChineseDays[(int)day.DayOfWeek]}）");

    /// <summary>The day with hour and minute: <c>2026/12/15（二）18:00</c> or <c>Tue 15 Dec 2026, 18:00</c>.</summary>
    public static string Say(DateTimeOffset instant, CultureInfo culture) => WithTime(instant, culture, "HH':'mm");

    /// <summary>The day with seconds, for receipts.</summary>
    public static string SayExactly(DateTimeOffset instant, CultureInfo culture) => WithTime(instant, culture, "HH':'mm':'ss");

    private static string WithTime(DateTimeOffset instant, CultureInfo culture, string format)
    {
        var day = Say(Day(instant), culture);
        var time = Time(instant).ToString(format, CultureInfo.InvariantCulture);
        return IsEnglish(culture) ? $"{day}, {time}" : day + time;
    }

    private static bool IsEnglish(CultureInfo culture) => culture.Name.StartsWith("en", StringComparison.Ordinal);
}
