using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Kernel;

public sealed class RocCalendarTests
{
    [Fact]
    public void A_day_is_said_in_both_calendars()
    {
        DateOnly day = new(2026, 12, 5);

        Assert.Equal(115, RocCalendar.Year(day));
        Assert.Equal("115 年 12 月 5 日", RocCalendar.Say(day, Languages.Chinese));
        Assert.Equal("民國 115 年 12 月 5 日（2026/12/05）", RocCalendar.SayBoth(day, Languages.Chinese));
        Assert.Equal("5 Dec 2026 (ROC 115-12-05)", RocCalendar.SayBoth(day, Languages.English));
    }

    [Fact]
    public void The_year_changes_at_midnight_in_Taipei()
    {
        var last = new DateTimeOffset(2026, 12, 31, 15, 59, 59, TimeSpan.Zero);

        Assert.Equal("民國 115 年 12 月 31 日 23 時 59 分（2026/12/31 23:59）", RocCalendar.SayBoth(last, Languages.Chinese));
        Assert.Equal("民國 116 年 1 月 1 日 00 時 00 分（2027/01/01 00:00）", RocCalendar.SayBoth(last.AddSeconds(1), Languages.Chinese));
        Assert.Equal("31 Dec 2026, 23:59 (ROC 115-12-31)", RocCalendar.SayBoth(last, Languages.English));
    }

    [Fact]
    public void Before_1912_there_is_no_such_year() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RocCalendar.Year(new(1911, 12, 31)));
}
