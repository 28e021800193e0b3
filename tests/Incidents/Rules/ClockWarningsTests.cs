using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class ClockWarningsTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 0, 0, Taipei.Offset);

    private static readonly Clock Hour = new("a", ClockKind.Notify, ClockActor.Organisation, Aware, Aware.AddHours(1), null);

    private static readonly Clock Long = new("a", ClockKind.Control, ClockActor.Organisation, Aware, Aware.AddHours(72), null);

    [Theory]
    [InlineData(14.99, null, null)]
    [InlineData(15, WarningPoint.Minutes15, WarningRole.Handler)]
    [InlineData(30, WarningPoint.Minutes30, WarningRole.Commander)]
    [InlineData(45, WarningPoint.Minutes45, WarningRole.SecurityManager)]
    [InlineData(55, WarningPoint.Minutes55, WarningRole.CommitteeChair)]
    [InlineData(60, WarningPoint.Minutes55, WarningRole.CommitteeChair)]
    [InlineData(60.01, WarningPoint.Missed, WarningRole.CommitteeChair)]
    public void The_first_hour_warns_at_its_minutes(double minutes, WarningPoint? point, WarningRole? role) =>
        Warns(Hour, Aware.AddMinutes(minutes), point, role);

    [Theory]
    [InlineData(35.9, null, null)]
    [InlineData(36, WarningPoint.Percent50, WarningRole.Handler)]
    [InlineData(54, WarningPoint.Percent75, WarningRole.Commander)]
    [InlineData(64.81, WarningPoint.Percent90, WarningRole.SecurityManager)]
    [InlineData(73, WarningPoint.Missed, WarningRole.CommitteeChair)]
    public void A_long_clock_warns_at_its_percentages(double hours, WarningPoint? point, WarningRole? role) =>
        Warns(Long, Aware.AddHours(hours), point, role);

    [Fact]
    public void After_a_pause_only_the_latest_warning_is_given_and_the_skipped_ones_never()
    {
        var late = ClockWarnings.Due([Hour], [], Aware.AddMinutes(50)).Single();

        Assert.Equal(WarningPoint.Minutes45, late.Point);
        Assert.Empty(ClockWarnings.Due([Hour], [late.Key], Aware.AddMinutes(50)));
        Assert.Equal(WarningPoint.Minutes55, ClockWarnings.Due([Hour], [late.Key], Aware.AddMinutes(55)).Single().Point);
    }

    [Fact]
    public void Another_deadline_warns_anew()
    {
        var missed = ClockWarnings.Due([Long], [], Aware.AddHours(40)).Single();
        var shorter = Long with { Deadline = Aware.AddHours(36) };

        Assert.Equal(WarningPoint.Percent50, missed.Point);
        Assert.Equal(WarningPoint.Missed, ClockWarnings.Due([shorter], [missed.Key], Aware.AddHours(40)).Single().Point);
    }

    [Fact]
    public void A_longer_time_after_a_lower_level_warns_again_at_its_half()
    {
        var shorter = Long with { Deadline = Aware.AddHours(36) };
        var half = ClockWarnings.Due([shorter], [], Aware.AddHours(18)).Single();

        Assert.Equal(WarningPoint.Percent50, half.Point);
        Assert.Equal(WarningPoint.Percent50, ClockWarnings.Due([Long], [half.Key], Aware.AddHours(36)).Single().Point);
    }

    [Fact]
    public void What_is_done_or_has_not_started_warns_nobody()
    {
        var waiting = Long with { From = null, Deadline = null };

        Assert.Empty(ClockWarnings.Due([Hour with { Met = Aware.AddMinutes(10) }, waiting], [], Aware.AddDays(9)));
        Assert.Null(ClockWarnings.Next([Hour with { Met = Aware.AddMinutes(10) }, waiting], Aware));
    }

    [Fact]
    public void A_late_authority_is_chased_by_the_handler_and_nobody_is_warned_before()
    {
        var review = Hour with { Kind = ClockKind.LevelReview, Actor = ClockActor.Authority, Deadline = Aware.AddHours(8) };

        Assert.Empty(ClockWarnings.Due([review], [], Aware.AddHours(8)));
        Warns(review, Aware.AddHours(8).AddSeconds(1), WarningPoint.Missed, WarningRole.Handler);
    }

    [Fact]
    public void The_timer_is_told_the_next_instant()
    {
        Assert.Equal(Aware.AddMinutes(15), ClockWarnings.Next([Long, Hour], Aware));
        Assert.Equal(Aware.AddHours(1).AddTicks(1), ClockWarnings.Next([Long, Hour], Aware.AddMinutes(55)));
        Assert.Equal(Aware.AddHours(36), ClockWarnings.Next([Long, Hour], Aware.AddHours(2)));
        Assert.Null(ClockWarnings.Next([Long, Hour], Aware.AddHours(73)));
    }

    [Fact]
    public void Clocks_of_two_tracks_warn_apart()
    {
        var due = ClockWarnings.Due([Hour, Hour with { Track = "b" }], [], Aware.AddMinutes(20));

        Assert.Equal(2, due.Select(warning => warning.Key).Distinct().Count());
        Assert.Equal("b", ClockWarnings.Due([Hour, Hour with { Track = "b" }], [due[0].Key], Aware.AddMinutes(20)).Single().Clock.Track);
    }

    private static void Warns(Clock clock, DateTimeOffset now, WarningPoint? point, WarningRole? role)
    {
        var warning = ClockWarnings.Due([clock], [], now).SingleOrDefault();

        Assert.Equal((point, role), (warning?.Point, warning?.Role));
    }
}
