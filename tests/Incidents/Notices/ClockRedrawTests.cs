using TeamsIsms.Incidents.Notices;
using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Tests.Incidents.Notices;

public sealed class ClockRedrawTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, 60)]
    [InlineData(72, 487)]
    public void In_the_last_hour_a_card_is_drawn_every_minute_and_before_that_every_ten(int hours, int expected)
    {
        var clock = Of(TimeSpan.FromHours(hours));
        var drawn = 0;
        for (var minute = 1; minute <= hours * 60; minute++)
        {
            drawn += ClockRedraw.IsDue([clock], Start.AddMinutes(minute - 1), Start.AddMinutes(minute)) ? 1 : 0;
        }

        Assert.Equal(expected, drawn);
    }

    [Fact]
    public void A_look_that_was_missed_is_made_up_for() =>
        Assert.True(ClockRedraw.IsDue([Of(TimeSpan.FromHours(72))], Start.AddMinutes(1), Start.AddMinutes(25)));

    [Fact]
    public void A_clock_that_is_met_or_long_over_changes_no_card()
    {
        Assert.False(ClockRedraw.IsDue([Of(TimeSpan.FromHours(1)) with { Met = Start }], Start, Start.AddMinutes(30)));
        Assert.False(ClockRedraw.IsDue([Of(TimeSpan.FromHours(1))], Start.AddHours(3), Start.AddHours(4)));
        Assert.False(ClockRedraw.IsDue([Of(TimeSpan.FromHours(1)) with { From = null, Deadline = null }], Start, Start.AddHours(4)));
    }

    [Fact]
    public void The_nearest_deadline_is_that_of_a_clock_that_still_runs() =>
        Assert.Equal(
            Start.AddHours(36),
            ClockRedraw.Nearest([Of(TimeSpan.FromHours(1)), Of(TimeSpan.FromHours(72)), Of(TimeSpan.FromHours(36))], Start.AddHours(2)));

    private static Clock Of(TimeSpan length) =>
        new("tw-csma/authority", ClockKind.Notify, ClockActor.Organisation, Start, Start + length, Met: null);
}
