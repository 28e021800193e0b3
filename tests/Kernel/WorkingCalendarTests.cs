using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Kernel;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-11-23", true)]   // a Monday
    [InlineData("2026-11-22", false)]  // a Sunday
    [InlineData("2025-02-08", true)]   // a Saturday made up for 27 January
    [InlineData("2025-01-27", false)]
    [InlineData("2026-02-20", false)]  // the eve's eve, a Sunday, taken after the new year
    [InlineData("2026-09-28", false)]  // added by the Act of 2025
    [InlineData("2025-09-29", false)]
    [InlineData("2026-12-25", false)]
    [InlineData("2026-12-31", true)]
    public void A_published_day_is_as_the_government_says(string day, bool works) =>
        Assert.Equal(works, WorkingCalendar.IsWorkingDay(Day(day)));

    [Fact]
    public void The_year_2026_has_the_120_days_off_its_calendar_announces() =>
        Assert.Equal(120, Days(2026).Count(day => !WorkingCalendar.IsWorkingDay(day)));

    [Fact]
    public void The_rule_for_later_years_gives_the_calendar_the_government_published_for_2026() =>
        Assert.Equal(
            Days(2026).Where(day => !IsWeekend(day) && !WorkingCalendar.IsWorkingDay(day)),
            StatutoryHolidays.Weekdays(2026).Order());

    [Theory]
    [InlineData("2027-01-01", false)]
    [InlineData("2027-02-04", false)]  // two days before the lunar year
    [InlineData("2027-02-09", false)]  // the first two days of the lunar year are a Saturday and a Sunday
    [InlineData("2027-02-10", false)]
    [InlineData("2027-02-11", true)]
    [InlineData("2027-03-01", false)]  // 28 February is a Sunday
    [InlineData("2027-04-06", false)]  // 4 April is a Sunday, 5 April tomb sweeping
    [InlineData("2028-04-03", false)]  // both on Tuesday 4 April: children's day goes before
    [InlineData("2027-10-11", false)]
    [InlineData("2027-12-24", false)]  // 25 December is a Saturday
    [InlineData("2027-12-27", true)]
    public void A_year_without_a_published_calendar_follows_the_Act(string day, bool works)
    {
        Assert.False(WorkingCalendar.IsPublished(Day(day).Year));
        Assert.Equal(works, WorkingCalendar.IsWorkingDay(Day(day)));
    }

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-31", 1, "2027-01-04")]  // New Year's Day is a Friday
    [InlineData("2026-02-13", 1, "2026-02-23")]
    [InlineData("2025-02-07", 1, "2025-02-08")]
    public void Working_days_are_counted_over_weekends_holidays_and_the_end_of_the_year(string day, int count, string expected) =>
        Assert.Equal(Day(expected), WorkingCalendar.AddWorkingDays(Day(day), count));

    [Fact]
    public void Counting_backwards_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingCalendar.AddWorkingDays(Day("2026-11-20"), -1));

    [Theory]
    [InlineData("2026-11-23T08:59:59+08:00", "2026-11-23T09:00:00+08:00")]
    [InlineData("2026-11-23T09:00:00+08:00", "2026-11-23T09:00:00+08:00")]
    [InlineData("2026-11-23T09:59:59Z", "2026-11-23T17:59:59+08:00")]
    [InlineData("2026-11-23T18:00:00+08:00", "2026-11-24T09:00:00+08:00")]
    [InlineData("2026-11-20T16:30:00Z", "2026-11-23T09:00:00+08:00")]  // Saturday 00:30 in Taipei
    [InlineData("2026-12-31T18:00:00+08:00", "2027-01-04T09:00:00+08:00")]
    [InlineData("2025-02-08T10:00:00+08:00", "2025-02-08T10:00:00+08:00")]
    public void The_next_working_instant_lies_in_the_hours_of_Taipei(string instant, string expected) =>
        Assert.Equal(Instant(expected), WorkingCalendar.NextWorkingInstant(Instant(instant)));

    [Fact]
    public void Every_year_of_the_century_can_be_asked() =>
        Assert.All(
            Enumerable.Range(2027, 70),
            year => Assert.InRange(Days(year).Count(day => !WorkingCalendar.IsWorkingDay(day)), 115, 122));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, null);

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static IEnumerable<DateOnly> Days(int year)
    {
        for (DateOnly day = new(year, 1, 1); day.Year == year; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
