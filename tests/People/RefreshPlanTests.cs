using TeamsIsms.Kernel;
using TeamsIsms.People;

namespace TeamsIsms.Tests.People;

public sealed class RefreshPlanTests
{
    [Theory]
    [InlineData("2026-12-02T05:10", "2026-12-03T04:50", false)]
    [InlineData("2026-12-02T05:10", "2026-12-03T05:00", true)]
    [InlineData("2026-12-02T04:50", "2026-12-02T04:59", false)]
    [InlineData("2026-12-02T04:50", "2026-12-02T05:00", true)]
    public void The_directory_is_read_once_a_day_from_five_in_the_morning(string refreshed, string now, bool due) =>
        Assert.Equal(due, RefreshPlan.IsDue(new DirectoryState { Refreshed = At(refreshed) }, At(now)));

    [Fact]
    public void A_directory_that_was_never_read_is_due() => Assert.True(RefreshPlan.IsDue(new DirectoryState(), At("2026-12-02T04:59")));

    private static DateTimeOffset At(string time) =>
        new(DateTime.ParseExact(time, "yyyy-MM-dd'T'HH:mm", null), Taipei.Offset);
}
