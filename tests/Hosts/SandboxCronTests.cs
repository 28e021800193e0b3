using System.Globalization;
using TeamsIsms.Sandbox;
using TeamsIsms.Sandbox.Functions;

namespace TeamsIsms.Tests.Hosts;

public sealed class SandboxCronTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-22T16:03:07Z", "2026-11-22T16:05:00Z")]
    [InlineData("0 */5 * * * *", "2026-11-22T16:05:00Z", "2026-11-22T16:10:00Z")]
    [InlineData("*/30 * * * * *", "2026-11-22T16:03:07.5Z", "2026-11-22T16:03:30Z")]
    [InlineData("0 30 9 * * 1-5", "2026-11-20T10:00:00Z", "2026-11-23T09:30:00Z")]
    [InlineData("0 0 0 29 2 *", "2026-11-22T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 0 12 * * 7", "2026-11-22T12:00:00Z", "2026-11-29T12:00:00Z")]
    [InlineData("0 0 1,13 * * *", "2026-12-31T13:00:00Z", "2027-01-01T01:00:00Z")]
    public void A_schedule_comes_due_at_its_next_instant(string schedule, string after, string due) =>
        Assert.Equal(
            DateTimeOffset.Parse(due, CultureInfo.InvariantCulture),
            Cron.Parse(schedule).After(DateTimeOffset.Parse(after, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("*/5 * * * *")]
    [InlineData("0 60 * * * *")]
    [InlineData("0 0 0 * * x")]
    public void A_schedule_that_is_none_is_refused(string schedule) =>
        Assert.Throws<SandboxException>(() => Cron.Parse(schedule));

    [Fact]
    public void A_day_that_never_comes_is_refused() =>
        Assert.Throws<SandboxException>(() => Cron.Parse("0 0 0 30 2 *").After(DateTimeOffset.UnixEpoch));
}
