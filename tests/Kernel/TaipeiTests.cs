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

    [Theory]
    [InlineData("2027-01-31T09:00:00", 1, "2027-02-28")]
    [InlineData("2028-01-31T09:00:00", 1, "2028-02-29")]
    [InlineData("2028-02-29T09:00:00", 12, "2029-02-28")]
    [InlineData("2026-12-15T23:59:59", 1, "2027-01-15")]
    [InlineData("2027-02-28T00:00:00", 1, "2027-03-28")]
    public void Months_end_with_a_day(string from, int months, string day) =>
        Assert.Equal(
            Taipei.At(DateOnly.Parse(day, null), TimeOnly.MaxValue),
            Taipei.AddMonths(new(DateTime.Parse(from, null), Taipei.Offset), months));

    [Fact]
    public void Months_count_from_the_day_in_Taipei() =>
        Assert.Equal(
            new DateOnly(2027, 3, 1),
            Taipei.Day(Taipei.AddMonths(new(2027, 1, 31, 16, 0, 0, TimeSpan.Zero), 1)));
}
