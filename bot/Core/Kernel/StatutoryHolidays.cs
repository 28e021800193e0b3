using System.Collections.Frozen;
using System.Globalization;

namespace TeamsIsms.Kernel;

/// <summary>
/// The days off that 紀念日及節日實施條例 (2025-05-28) gives everybody, for years whose calendar is not published yet. A day off on
/// a Saturday is taken on the working day before, on a Sunday on the one after; those of the lunar new year on the working days
/// after it. The government may decide the new year otherwise, so a published calendar always goes before this.
/// </summary>
internal static class StatutoryHolidays
{
    private static readonly ChineseLunisolarCalendar Moon = new();

    /// <summary>The weekdays of the year on which nobody works; the year lies between 2000 and 2099.</summary>
    public static FrozenSet<DateOnly> Weekdays(int year)
    {
        var newYear = NewYear(year);
        var days = OneDay(year).Concat(newYear).ToHashSet();
        var taken = days.ToHashSet();
        foreach (var day in days.Where(IsWeekend).Order())
        {
            var step = day.DayOfWeek is DayOfWeek.Saturday && !newYear.Contains(day) ? -1 : 1;
            taken.Add(FirstFree(day, step, taken));
        }

        return taken.Where(day => !IsWeekend(day)).ToFrozenSet();
    }

    private static List<DateOnly> OneDay(int year)
    {
        DateOnly tombSweeping = new(year, 4, QingMing(year));
        return
        [
            new(year, 1, 1),
            new(year, 2, 28),
            ChildrensDay(tombSweeping),
            tombSweeping,
            new(year, 5, 1),
            Lunar(year, 5, 5),
            Lunar(year, 8, 15),
            new(year, 9, 28),
            new(year, 10, 10),
            new(year, 10, 25),
            new(year, 12, 25),
        ];
    }

    // two days before the first day of the lunar year until the third
    private static List<DateOnly> NewYear(int year)
    {
        var first = Lunar(year, 1, 1);
        return [first.AddDays(-2), first.AddDays(-1), first, first.AddDays(1), first.AddDays(2)];
    }

    // both on one day: the day before, and the day after when that day is a Thursday
    private static DateOnly ChildrensDay(DateOnly tombSweeping) => tombSweeping switch
    {
        { Day: not 4 } => new(tombSweeping.Year, 4, 4),
        { DayOfWeek: DayOfWeek.Thursday } => tombSweeping.AddDays(1),
        _ => tombSweeping.AddDays(-1),
    };

    // the usual approximation of the solar term for this century; 2000 to 2099 give 4 or 5 April
    private static int QingMing(int year) => (int)(year % 100 * 0.2422m + 4.81m) - year % 100 / 4;

    private static DateOnly Lunar(int year, int month, int day)
    {
        var leap = Moon.GetLeapMonth(year);
        var position = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Moon.ToDateTime(year, position, day, 0, 0, 0, 0));
    }

    private static DateOnly FirstFree(DateOnly day, int step, HashSet<DateOnly> taken)
    {
        do
        {
            day = day.AddDays(step);
        }
        while (IsWeekend(day) || taken.Contains(day));

        return day;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
