using System.Globalization;

namespace TeamsIsms.Incidents.Documents;

/// <summary>Times in both calendars for the cells of a table: each calendar has its own line.</summary>
internal static class BothCalendars
{
    /// <summary><c>115 年 12 月 2 日 09:05</c> above <c>（2026/12/02 09:05）</c>.</summary>
    public static string Cell(DateTimeOffset instant, CultureInfo culture) =>
        Lines(RocCalendar.Say(Taipei.Day(instant), culture), $"{Taipei.Time(instant):HH':'mm}", Taipei.Day(instant));

    public static string Cell(DateOnly day, CultureInfo culture) => Lines(RocCalendar.Say(day, culture), "", day);

    private static string Lines(string roc, string time, DateOnly day)
    {
        var western = string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}/{day.Month:00}/{day.Day:00} {time}");
        return $"{roc} {time}".TrimEnd() + $"\n（{western.TrimEnd()}）";
    }
}
