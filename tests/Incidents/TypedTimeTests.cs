using TeamsIsms.Incidents;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Incidents;

public sealed class TypedTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 10, 15, 30, Taipei.Offset);

    [Theory]
    [InlineData(null, null, "2026-12-01T10:15:30+08:00")]
    [InlineData(" ", "", "2026-12-01T10:15:30+08:00")]
    [InlineData("2026-12-01", null, "2026-12-01T10:15:30+08:00")]
    [InlineData("2026-12-01", "09:30", "2026-12-01T09:30:00+08:00")]
    [InlineData("2026-11-30", "23:59", "2026-11-30T23:59:00+08:00")]
    [InlineData("2026/11/30", "9:05", "2026-11-30T09:05:00+08:00")]
    [InlineData("2026-11-30 23:59", null, "2026-11-30T23:59:00+08:00")]
    [InlineData("2026-11-30T23:59", null, "2026-11-30T23:59:00+08:00")]
    [InlineData("２０２６－１１－３０", "０９：３０", "2026-11-30T09:30:00+08:00")]
    [InlineData("09:30", null, "2026-12-01T09:30:00+08:00")]
    [InlineData(null, "0930", "2026-12-01T09:30:00+08:00")]
    [InlineData("2026-12-01T01:00:00Z", null, "2026-12-01T09:00:00+08:00")]
    [InlineData("2026-12-01T09:00:00+08:00", null, "2026-12-01T09:00:00+08:00")]
    [InlineData("2026-12-01T03:00:00.5+02:00", null, "2026-12-01T09:00:00.5+08:00")]
    public void What_people_type_is_read_in_the_time_of_Taipei(string? day, string? time, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), TypedTime.Read(day, time, Now).Value);

    [Theory]
    [InlineData("yesterday", null)]
    [InlineData("2026-13-01", "09:30")]
    [InlineData("2026-12-01", "25:00")]
    [InlineData("2026-12-01 09:30", "10:30")]
    [InlineData("2026-12-01T09:30:00+99:00", null)]
    [InlineData("a very long text that is certainly no time of any day", null)]
    public void What_is_no_time_is_refused(string? day, string? time) =>
        Assert.IsType<UnreadableTime>(TypedTime.Read(day, time, Now).Refusal);

    [Fact]
    public void An_earlier_day_needs_its_time_because_the_clocks_count_in_hours()
    {
        var refusal = Assert.IsType<TimeOfDayNeeded>(TypedTime.Read("2026-11-30", null, Now).Refusal);

        Assert.Equal(new DateOnly(2026, 11, 30), refusal.Day);
        Assert.Contains("2026/11/30", refusal.Say(Languages.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Shortly_after_midnight_today_is_the_day_of_Taipei() =>
        Assert.Equal(
            new DateTimeOffset(2026, 12, 2, 0, 10, 0, Taipei.Offset),
            TypedTime.Read("00:10", null, new DateTimeOffset(2026, 12, 1, 16, 30, 0, TimeSpan.Zero)).Value);
}
