using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Campaigns;

public sealed class ReminderPlanTests
{
    // Started on Tuesday 1 December 2026, due on Tuesday the 15th.
    private static readonly Campaign Running = Some.Campaign with { StartedAt = Taipei.At(new DateOnly(2026, 12, 1), new TimeOnly(10, 0)) };

    [Theory]
    [InlineData("2026-12-01", null)] // the plan's first day is the day it started: the card itself has just come
    [InlineData("2026-12-07", null)]
    [InlineData("2026-12-08", "2026-12-08")] // seven days before
    [InlineData("2026-12-09", "2026-12-08")] // yesterday was missed
    [InlineData("2026-12-13", null)] // Sunday
    [InlineData("2026-12-14", "2026-12-14")]
    [InlineData("2026-12-15", "2026-12-15")]
    [InlineData("2026-12-22", "2026-12-22")] // weekly after the due date
    public void A_planned_day_is_due_until_it_is_recorded(string today, string? due) =>
        Assert.Equal(due is null ? null : Day(due), ReminderPlan.Due(Running, Taipei.At(Day(today), new TimeOnly(9, 30))));

    [Fact]
    public void A_recorded_day_is_not_due_again() => Assert.Null(ReminderPlan.Due(
        Running with { FollowUp = new FollowUp { RemindedFor = Day("2026-12-08") } }, Taipei.At(Day("2026-12-09"), new TimeOnly(10, 0))));

    [Theory]
    [InlineData(8, 59)]
    [InlineData(18, 0)]
    public void Nobody_is_reminded_outside_working_hours(int hour, int minute) =>
        Assert.Null(ReminderPlan.Due(Running, Taipei.At(Day("2026-12-08"), new TimeOnly(hour, minute))));

    [Fact]
    public void A_paused_campaign_reminds_nobody() => Assert.Null(
        ReminderPlan.Due(Running with { Status = CampaignStatus.Paused }, Taipei.At(Day("2026-12-08"), new TimeOnly(10, 0))));

    [Fact]
    public void Unit_heads_hear_after_seven_days_and_the_manager_after_fourteen_each_once()
    {
        var seven = Taipei.At(Day("2026-12-23"), new TimeOnly(10, 0));
        var fourteen = Taipei.At(Day("2026-12-30"), new TimeOnly(10, 0));

        Assert.False(Escalation.HeadsAreDue(Running, seven.AddDays(-2)));
        Assert.True(Escalation.HeadsAreDue(Running, seven));
        Assert.False(Escalation.ManagerIsDue(Running, seven));
        Assert.True(Escalation.ManagerIsDue(Running, fourteen));
        Assert.False(Escalation.HeadsAreDue(Running with { FollowUp = new FollowUp { HeadsToldAt = seven } }, fourteen));
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);
}
