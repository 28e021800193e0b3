using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Kernel;

public sealed class TaipeiTests
{
    [Fact]
    public void An_instant_is_said_with_weekday_in_both_languages()
    {
        var instant = new DateTimeOffset(2026, 12, 15, 10, 0, 7, TimeSpan.Zero);

        Assert.Equal("2026/12/15（二）18:00", Taipei.Say(instant, Languages.Chinese));
        Assert.Equal("Tue 15 Dec 2026, 18:00:07", Taipei.SayExactly(instant, Languages.English));
    }

    [Fact]
    public void The_day_changes_at_midnight_in_Taipei_not_in_Greenwich() =>
        Assert.Equal(new DateOnly(2026, 12, 16), Taipei.Day(new DateTimeOffset(2026, 12, 15, 16, 0, 0, TimeSpan.Zero)));
}
