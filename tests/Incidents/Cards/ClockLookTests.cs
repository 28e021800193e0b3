using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Cards;

public sealed class ClockLookTests
{
    [Theory]
    [InlineData(42 * 60, "剩 18 分", TextColor.Warning)]
    [InlineData(10 * 60, "剩 50 分", TextColor.Default)]
    [InlineData(46 * 60, "剩 14 分", TextColor.Attention)]
    [InlineData(3590, "剩不到 1 分", TextColor.Attention)]
    [InlineData(3600, "剩不到 1 分", TextColor.Attention)]
    [InlineData(3601, "剛逾時", TextColor.Attention)]
    [InlineData(2 * 3600, "逾時 1 時 0 分", TextColor.Attention)]
    public void A_running_clock_says_what_is_left_and_turns_red_in_its_last_quarter(int seconds, string left, TextColor color)
    {
        var clock = Hour(met: null);
        var now = Some.Now.AddSeconds(seconds);

        Assert.Equal(left, ClockLook.Left(clock, now, Languages.Chinese));
        Assert.Equal(color, ClockLook.Color(clock, now));
    }

    [Theory]
    [InlineData(30, "準時完成", TextColor.Good)]
    [InlineData(61, "逾時完成", TextColor.Attention)]
    public void A_clock_that_was_met_late_stays_visible_as_missed(int minutes, string said, TextColor color)
    {
        var clock = Hour(Some.Now.AddMinutes(minutes));
        var later = Some.Now.AddDays(30);

        Assert.Equal(said, ClockLook.Left(clock, later, Languages.Chinese));
        Assert.Equal(color, ClockLook.Color(clock, later));
    }

    [Theory]
    [InlineData(95 * 60 + 59, "95 時 59 分", "95 h 59 min")]
    [InlineData(96 * 60, "4 天 0 時", "4 d 0 h")]
    [InlineData(31 * 24 * 60, "31 天 0 時", "31 d 0 h")]
    public void A_long_time_is_said_in_days(int minutes, string chinese, string english)
    {
        Assert.Equal(chinese, ClockLook.Span(TimeSpan.FromMinutes(minutes), Languages.Chinese));
        Assert.Equal(english, ClockLook.Span(TimeSpan.FromMinutes(minutes), Languages.English));
    }

    private static Clock Hour(DateTimeOffset? met) =>
        new("tw-csma/authority", ClockKind.Notify, ClockActor.Organisation, Some.Now, Some.Now.AddHours(1), met);
}
