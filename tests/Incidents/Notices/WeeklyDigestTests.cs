using TeamsIsms.Incidents.Notices;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Incidents.Notices;

public sealed class WeeklyDigestTests
{
    [Theory]
    [InlineData("2026-12-07", 8, 59, "")]
    [InlineData("2026-12-07", 9, 0, "2026-11-30")]
    [InlineData("2026-12-13", 23, 59, "2026-11-30")]
    [InlineData("2026-12-14", 8, 59, "")]
    public void The_last_week_is_told_from_Monday_at_nine_to_Sunday(string day, int hour, int minute, string weeks) =>
        Assert.Equal(weeks, Due(day, hour, minute));

    [Theory] // 16 to 20 February 2026 are all holidays, and so is Monday 6 April
    [InlineData("2026-02-16", 9, "")]
    [InlineData("2026-02-20", 12, "")]
    [InlineData("2026-02-23", 9, "2026-02-09 2026-02-16")]
    [InlineData("2026-04-06", 12, "")]
    [InlineData("2026-04-07", 9, "2026-03-30")]
    public void Holidays_put_it_off_and_lose_no_week(string day, int hour, string weeks) => Assert.Equal(weeks, Due(day, hour, 0));

    private static string Due(string day, int hour, int minute) => string.Join(' ', WeeklyDigest.Due(
        Taipei.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(hour, minute))));
}
