using NodaTime;
using NodaTime.TimeZones;

namespace TeamsIsms.Reviews.Slots;

/// <summary>The working hours of a mailbox, in its own time zone. Hours that end before they begin run past midnight.</summary>
public sealed record MailboxHours(IReadOnlyList<DayOfWeek> Days, TimeOnly From, TimeOnly To, string TimeZone)
{
    private static readonly IReadOnlyDictionary<string, string> WindowsZones = TzdbDateTimeZoneSource.Default.WindowsToTzdbIds;

    private DateTimeZone? Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(WindowsZones.GetValueOrDefault(TimeZone, TimeZone));

    /// <summary>The organisation's own, for a mailbox that names none.</summary>
    public static MailboxHours Usual { get; } = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        WorkingCalendar.Opening,
        WorkingCalendar.Closing,
        "Asia/Taipei");

    /// <summary>False when the zone is neither one of Windows nor of the tz database: such hours cover nothing.</summary>
    public bool IsKnown => Zone is not null;

    /// <summary>Whether the whole time lies within the hours of one working day.</summary>
    public bool Covers(DateTimeOffset start, DateTimeOffset end)
    {
        if (Zone is not { } zone)
        {
            return false;
        }

        var (from, to) = (Local(start, zone), Local(end, zone));
        var day = DateOnly.FromDateTime(from);
        return IsWithin(day, from, to) || IsWithin(day.AddDays(-1), from, to);
    }

    private bool IsWithin(DateOnly day, DateTime from, DateTime to) =>
        Days.Contains(day.DayOfWeek) && from >= day.ToDateTime(From) && to <= day.AddDays(To <= From ? 1 : 0).ToDateTime(To);

    private static DateTime Local(DateTimeOffset instant, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(instant).InZone(zone).ToDateTimeUnspecified();
}
