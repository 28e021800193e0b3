using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>The calendar of Taiwan's authorities: 2026 is the year 115. Dates before 1912 have no year in it and throw.</summary>
public static class RocCalendar
{
    private static readonly TaiwanCalendar Calendar = new();

    public static int Year(DateOnly day) => Calendar.GetYear(day.ToDateTime(TimeOnly.MinValue));

    /// <summary><c>115 年 12 月 15 日</c> or <c>ROC 115-12-15</c>.</summary>
    public static string Say(DateOnly day, CultureInfo culture) =>
        Languages.Choose(culture.Name) == Languages.English
            ? string.Create(CultureInfo.InvariantCulture, $"ROC {Year(day)}-{day.Month:00}-{day.Day:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year(day)} 年 {day.Month} 月 {day.Day} 日");

    /// <summary>Both calendars, for documents: <c>民國 115 年 12 月 15 日（2026/12/15）</c> or <c>15 Dec 2026 (ROC 115-12-15)</c>.</summary>
    public static string SayBoth(DateOnly day, CultureInfo culture) =>
        Languages.Choose(culture.Name) == Languages.English
            ? $"{Taipei.Say(day, culture)[4..]} ({Say(day, culture)})"
            : string.Create(CultureInfo.InvariantCulture, $"民國 {Say(day, culture)}（{day.Year:0000}/{day.Month:00}/{day.Day:00}）");

    /// <summary>Both calendars with the time in Taipei: <c>民國 115 年 12 月 15 日 18 時 05 分（2026/12/15 18:05）</c>.</summary>
    public static string SayBoth(DateTimeOffset instant, CultureInfo culture)
    {
        var day = Taipei.Day(instant);
        var time = Taipei.Time(instant);
        return Languages.Choose(culture.Name) == Languages.English
            ? string.Create(CultureInfo.InvariantCulture, $"{Taipei.Say(day, culture)[4..]}, {time:HH':'mm} ({Say(day, culture)})")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"民國 {Say(day, culture)} {time:HH} 時 {time:mm} 分（{day.Year:0000}/{day.Month:00}/{day.Day:00} {time:HH':'mm}）");
    }
}
