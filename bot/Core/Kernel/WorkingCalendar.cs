using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace TeamsIsms.Kernel;

/// <summary>
/// Taiwan's working days: the government's published calendar for the years it covers, for later years weekends and the
/// statutory holidays. A day off declared at short notice, as for a typhoon, is not known here.
/// </summary>
public static class WorkingCalendar
{
    public static TimeOnly Opening { get; } = new(9, 0);

    public static TimeOnly Closing { get; } = new(18, 0);

    private static readonly ConcurrentDictionary<int, FrozenSet<DateOnly>> Computed = new();

    /// <summary>Whether the year's calendar was published when this was built; else the statutory rule decides.</summary>
    public static bool IsPublished(int year) => PublishedWorkingDays.Current.Covers(year);

    public static bool IsWorkingDay(DateOnly day) =>
        IsPublished(day.Year)
            ? PublishedWorkingDays.Current.IsWorkingDay(day)
            : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                && !Computed.GetOrAdd(day.Year, StatutoryHolidays.Weekdays).Contains(day);

    /// <summary>The working day that is <paramref name="count"/> working days after the day, which is not counted itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below zero.</exception>
    public static DateOnly AddWorkingDays(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Between 09:00 and 18:00 in Taipei on a working day the instant itself, else the next 09:00 of a working day.</summary>
    public static DateTimeOffset NextWorkingInstant(DateTimeOffset instant) => NextWorkingInstant(instant, Opening, Closing);

    /// <summary>As above with other hours; <paramref name="to"/> itself is after hours.</summary>
    public static DateTimeOffset NextWorkingInstant(DateTimeOffset instant, TimeOnly from, TimeOnly to)
    {
        var day = Taipei.Day(instant);
        var time = Taipei.Time(instant);
        if (IsWorkingDay(day) && time < to)
        {
            return time < from ? Taipei.At(day, from) : instant;
        }

        return Taipei.At(AddWorkingDays(day, 1), from);
    }
}
