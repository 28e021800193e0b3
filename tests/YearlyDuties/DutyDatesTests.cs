using System.Globalization;
using CsCheck;
using TeamsIsms.Kernel;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class DutyDatesTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 40_000].Select(day => new DateOnly(2000, 1, 1).AddDays(day));

    [Theory]
    [InlineData("2026-12-01", 12, "2027-12-01")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2027-02-28", 12, "2028-02-28")]
    [InlineData("2026-12-31", 6, "2027-06-30")]
    [InlineData("2026-08-31", 6, "2027-02-28")]
    [InlineData("2026-12-31", 1, "2027-01-31")]
    public void The_next_time_is_the_same_day_or_the_last_of_a_shorter_month(string last, int months, string due) =>
        Assert.Equal(Day(due), DutyDates.Due(months, Day(last), since: Day("2020-01-01")));

    [Fact]
    public void What_was_never_done_counts_from_the_first_day_and_what_nobody_asks_for_is_never_due()
    {
        Assert.Equal(Day("2027-11-23"), DutyDates.Due(12, last: null, since: Day("2026-11-23")));
        Assert.Null(DutyDates.Due(0, Day("2026-11-23"), since: Day("2026-11-23")));
        Assert.Equal(DutyStage.Off, DutyDates.Stage(null, Day("2026-11-23")));
    }

    [Theory]
    [InlineData(61, DutyStage.Later)]
    [InlineData(60, DutyStage.Sixty)]
    [InlineData(31, DutyStage.Sixty)]
    [InlineData(30, DutyStage.Thirty)]
    [InlineData(8, DutyStage.Thirty)]
    [InlineData(7, DutyStage.Seven)]
    [InlineData(0, DutyStage.Seven)]
    [InlineData(-1, DutyStage.Overdue)]
    public void The_last_day_itself_is_not_overdue(int daysLeft, DutyStage stage) =>
        Assert.Equal(stage, DutyDates.Stage(Day("2026-12-31"), Day("2026-12-31").AddDays(-daysLeft)));

    [Fact]
    public void The_day_is_that_of_Taipei_and_a_review_that_something_made_necessary_skips_days_off()
    {
        var evening = new DateTimeOffset(2026, 12, 31, 16, 30, 0, TimeSpan.Zero); // 00:30 on New Year's Day in Taipei

        Assert.Equal(DutyStage.Overdue, DutyDates.Stage(Day("2026-12-31"), Taipei.Day(evening)));
        Assert.Equal(Day("2027-01-08"), DutyDates.ReviewDue(evening));
    }

    [Fact]
    public void Doing_it_later_never_makes_it_due_earlier_and_time_only_makes_it_more_urgent() =>
        Gen.Select(Days, Days, Gen.Int[1, 24], Gen.Int[0, 400]).Sample((one, other, months, passed) =>
        {
            var (early, late) = one < other ? (one, other) : (other, one);
            var (due, next) = (DutyDates.Due(months, early, one), DutyDates.Due(months, late, one));

            Assert.True(due <= next && due > early);
            Assert.True(DutyDates.Stage(due, early) <= DutyDates.Stage(due, early.AddDays(passed)));
        });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
