using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class ClocksTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 34, Taipei.Offset);

    private static readonly ClockFacts Level2 = new(Aware, [new(Aware.AddMinutes(25), 2)], null);

    [Fact]
    public void A_level_2_incident_shows_one_hour_72_hours_and_a_month_that_waits()
    {
        var clocks = Clocks.Of([Some.Track], Level2, Some.RuleSets);

        Assert.Equal(Aware.AddHours(1), Of(clocks, ClockKind.Notify).Deadline);
        Assert.Equal(Aware.AddHours(72), Of(clocks, ClockKind.Control).Deadline);
        Assert.Equal(ClockState.NotStarted, Of(clocks, ClockKind.Report).State(Aware));
        Assert.Equal(ClockState.NotStarted, Of(clocks, ClockKind.LevelReview).State(Aware));
        Assert.DoesNotContain(clocks, clock => clock.Kind == ClockKind.Renotify);
    }

    [Fact]
    public void A_rise_to_level_3_after_40_hours_shows_the_36_hours_missed_at_once()
    {
        var now = Aware.AddHours(40);
        var facts = Level2 with { Levels = [.. Level2.Levels, new(now, 3)] };
        var before = Of(Clocks.Of([Notified(2)], Level2, Some.RuleSets), ClockKind.Control);
        var after = Clocks.Of([Notified(2)], facts, Some.RuleSets);

        Assert.False(before.IsMissed(now));
        Assert.True(Of(after, ClockKind.Control).IsMissed(now));
        Assert.Equal(Aware.AddHours(36), Of(after, ClockKind.Control).Deadline);
        Assert.Equal(now.AddHours(1), Of(after, ClockKind.Renotify).Deadline);
        Assert.False(Of(after, ClockKind.Notify).IsMissed(now));
    }

    [Fact]
    public void The_deadline_itself_is_in_time_and_the_instant_after_it_is_not()
    {
        var clock = Of(Clocks.Of([Some.Track], Level2, Some.RuleSets), ClockKind.Notify);

        Assert.Equal(ClockState.Running, clock.State(Aware.AddHours(1)));
        Assert.Equal(ClockState.Missed, clock.State(Aware.AddHours(1).AddTicks(1)));
        Assert.Equal(TimeSpan.FromMinutes(42), clock.Remaining(Aware.AddMinutes(18)));
        Assert.Equal(TimeSpan.FromMinutes(-1), clock.Remaining(Aware.AddMinutes(61)));
    }

    [Fact]
    public void Done_late_stays_missed()
    {
        var track = Some.Track with { Notices = [new(Mark(Aware.AddMinutes(72)), 2)] };
        var clock = Of(Clocks.Of([track], Level2, Some.RuleSets), ClockKind.Notify);

        Assert.Equal(ClockState.MetLate, clock.State(Aware.AddMinutes(80)));
        Assert.True(clock.IsMissed(Aware.AddDays(30)));
        Assert.Null(clock.Remaining(Aware.AddMinutes(80)));
    }

    [Fact]
    public void While_the_level_is_not_decided_only_the_hour_runs()
    {
        var clocks = Clocks.Of([Some.Track], Level2 with { Levels = [] }, Some.RuleSets);

        Assert.Equal(Aware.AddHours(1), Of(clocks, ClockKind.Notify).Deadline);
        Assert.Equal(ClockState.NotStarted, Of(clocks, ClockKind.Control).State(Aware.AddDays(9)));
    }

    [Theory]
    [InlineData(2, 8)]
    [InlineData(3, 2)]
    public void The_authority_has_8_or_2_hours_to_review_and_is_late_by_itself(int level, int hours)
    {
        var facts = Level2 with { Levels = [new(Aware.AddMinutes(25), level)] };
        var clock = Of(Clocks.Of([Notified(level)], facts, Some.RuleSets), ClockKind.LevelReview);
        var reviewed = Notified(level) with { Review = new(level, Mark(Aware.AddHours(1))) };

        Assert.Equal(ClockActor.Authority, clock.Actor);
        Assert.Equal(Aware.AddMinutes(40).AddHours(hours), clock.Deadline);
        Assert.Equal(ClockState.Met, Of(Clocks.Of([reviewed], facts, Some.RuleSets), ClockKind.LevelReview).State(Aware.AddDays(9)));
    }

    [Fact]
    public void Another_notification_starts_the_review_again()
    {
        var track = Notified(2) with { Review = new(2, Mark(Aware.AddHours(1))) };
        var again = track with { Notices = [.. track.Notices, new(Mark(Aware.AddHours(41)), 3)] };
        var facts = Level2 with { Levels = [.. Level2.Levels, new(Aware.AddHours(40), 3)] };

        var clocks = Clocks.Of([again], facts, Some.RuleSets);

        Assert.Equal(Aware.AddHours(43), Of(clocks, ClockKind.LevelReview).Deadline);
        Assert.Null(Of(clocks, ClockKind.LevelReview).Met);
        Assert.Equal(ClockState.Met, Of(clocks, ClockKind.Renotify).State(Aware.AddDays(9)));
    }

    [Fact]
    public void A_first_notification_that_was_entered_to_the_minute_carries_the_level_of_that_minute()
    {
        var confirmed = Aware.AddMinutes(25);
        var track = Some.Track with { Notices = [new(new(confirmed.AddSeconds(-20), confirmed.AddSeconds(30), Some.Chair), 2)] };

        Assert.DoesNotContain(Clocks.Of([track], Level2, Some.RuleSets), clock => clock.Kind == ClockKind.Renotify);
    }

    [Fact]
    public void A_notification_without_a_level_has_to_be_completed_within_an_hour_of_the_decision()
    {
        var track = Some.Track with { Notices = [new(Mark(Aware.AddMinutes(10)), null)] };

        Assert.Equal(Aware.AddMinutes(85), Of(Clocks.Of([track], Level2, Some.RuleSets), ClockKind.Renotify).Deadline);
    }

    [Fact]
    public void Control_is_met_when_it_is_done_and_told()
    {
        var done = Level2 with { ControlledAt = Aware.AddHours(70) };
        var told = Notified(2) with { Control = Mark(Aware.AddHours(73)) };

        Assert.Equal(ClockState.Missed, Of(Clocks.Of([Notified(2)], done, Some.RuleSets), ClockKind.Control).State(Aware.AddHours(73)));
        Assert.Equal(ClockState.MetLate, Of(Clocks.Of([told], done, Some.RuleSets), ClockKind.Control).State(Aware.AddHours(73)));
    }

    [Theory]
    [InlineData("2027-01-31T00:00:00", "2027-02-28")]
    [InlineData("2028-01-31T23:59:59", "2028-02-29")]
    [InlineData("2027-01-28T09:00:00", "2027-02-28")]
    [InlineData("2027-03-31T09:00:00", "2027-04-30")]
    [InlineData("2026-12-31T09:00:00", "2027-01-31")]
    [InlineData("2026-12-03T23:30:00", "2027-01-03")]
    public void The_report_is_due_at_the_end_of_the_same_day_a_month_later(string controlled, string day)
    {
        var facts = Level2 with { ControlledAt = new(DateTime.Parse(controlled, null), Taipei.Offset) };
        var clock = Of(Clocks.Of([Some.Track], facts, Some.RuleSets), ClockKind.Report);
        var last = Taipei.At(DateOnly.Parse(day, null), new(23, 59, 59));

        Assert.False(clock.IsMissed(last));
        Assert.True(clock.IsMissed(last.AddSeconds(1)));
    }

    [Fact]
    public void An_extension_moves_the_report()
    {
        var until = new DateTimeOffset(2027, 2, 1, 18, 0, 0, Taipei.Offset);
        var facts = Level2 with { ControlledAt = Aware.AddHours(5) };
        var track = Some.Track with { Extension = new(until, "通傳字第 1 號", Mark(Aware.AddDays(20))) };

        Assert.Equal(until, Of(Clocks.Of([track], facts, Some.RuleSets), ClockKind.Report).Deadline);
    }

    [Fact]
    public void The_personal_data_track_runs_beside_with_its_own_hours()
    {
        var clocks = Clocks.Of([Some.Track, Some.PersonalDataTrack], Level2, Some.RuleSets);
        var own = clocks.Where(clock => clock.Track == Some.PersonalDataTrack.Key).ToList();

        Assert.Equal([ClockKind.Notify, ClockKind.FollowUpForm], own.Select(clock => clock.Kind));
        Assert.Equal([Aware.AddHours(1), Aware.AddHours(72)], own.Select(clock => clock.Deadline!.Value));
    }

    [Fact]
    public void Told_by_the_authority_the_form_is_due_after_48_hours()
    {
        var track = Some.PersonalDataTrack with { Told = Mark(Aware.AddMinutes(5)) };
        var clocks = Clocks.Of([track], Level2, Some.RuleSets);

        Assert.Equal(Aware.AddMinutes(5).AddHours(48), Of(clocks, ClockKind.RequestedForm).Deadline);
        Assert.DoesNotContain(clocks, clock => clock.Kind == ClockKind.FollowUpForm);
    }

    [Fact]
    public void A_track_that_is_not_required_has_no_clock() =>
        Assert.Empty(Clocks.Of([Some.Track with { Status = TrackStatus.NotRequired }], Level2, Some.RuleSets));

    [Fact]
    public void After_the_control_was_notified_the_report_is_due()
    {
        var facts = Level2 with { ControlledAt = Aware.AddHours(5) };
        var track = Notified(2) with { Control = Mark(Aware.AddHours(6)), Status = TrackStatus.ControlNotified };

        Assert.Equal(TrackStatus.ReportDue, Clocks.Shown(track, Clocks.Of([track], facts, Some.RuleSets)));
        Assert.Equal(TrackStatus.ControlNotified, Clocks.Shown(track, Clocks.Of([track], Level2, Some.RuleSets)));
        Assert.Equal(TrackStatus.Due, Clocks.Shown(Some.Track, Clocks.Of([Some.Track], facts, Some.RuleSets)));
    }

    [Fact]
    public void Only_the_report_of_the_track_itself_makes_it_due()
    {
        var told = Some.PersonalDataTrack with { Status = TrackStatus.ControlNotified };

        Assert.Equal(
            TrackStatus.ControlNotified,
            Clocks.Shown(told, Clocks.Of([Some.Track, told], Level2 with { ControlledAt = Aware.AddHours(5) }, Some.RuleSets)));
    }

    private static Clock Of(IReadOnlyList<Clock> clocks, ClockKind kind) => clocks.Single(clock => clock.Kind == kind);

    private static TrackMark Mark(DateTimeOffset at) => new(at, at, Some.Chair);

    private static RegulatoryTrack Notified(int level) =>
        Some.Track with { Notices = [new(Mark(Aware.AddMinutes(40)), level)], Status = TrackStatus.Notified };
}
