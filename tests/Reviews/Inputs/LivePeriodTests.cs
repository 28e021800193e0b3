using System.Globalization;
using TeamsIsms.Reviews.Inputs;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class LivePeriodTests
{
    [Theory]
    [InlineData("2026-11-24", "2025 Q4|2026 Q1|2026 Q2|2026 Q3|2026 Q4")]
    [InlineData("2026-01-31", "2025 Q1|2025 Q2|2025 Q3|2025 Q4|2026 Q1")]
    [InlineData("2024-05-31", "2023 Q2|2023 Q3|2023 Q4|2024 Q1|2024 Q2")]
    public void Quarters_end_with_the_one_that_runs(string day, string expected) =>
        Assert.Equal(expected, string.Join('|', LivePeriod.Quarters(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))));

    [Fact]
    public void Years_end_with_the_one_that_runs() =>
        Assert.Equal("2022|2023|2024|2025|2026", string.Join('|', LivePeriod.Years(new DateOnly(2026, 1, 1))));

    [Fact]
    public void Quarters_leave_no_day_between_them()
    {
        var quarters = LivePeriod.Quarters(new DateOnly(2026, 11, 24));

        Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First));
        Assert.Equal(new DateOnly(2026, 12, 31), quarters[^1].Last);
    }

    [Fact]
    public void An_instant_belongs_to_its_day_in_Taipei()
    {
        var at = new DateTimeOffset(2026, 9, 30, 16, 0, 0, TimeSpan.Zero);

        Assert.True(new LivePeriod(2026, 4).Contains(at));
        Assert.False(new LivePeriod(2026, 3).Contains(at));
        Assert.True(new LivePeriod(2026).Contains(at));
    }

    [Fact]
    public void The_last_day_of_a_period_ends_it()
    {
        Assert.True(new LivePeriod(2026, 4).IsRunning(new DateOnly(2026, 12, 30)));
        Assert.False(new LivePeriod(2026, 4).IsRunning(new DateOnly(2026, 12, 31)));
        Assert.False(new LivePeriod(2026, 3).IsRunning(new DateOnly(2026, 12, 30)));
    }
}
