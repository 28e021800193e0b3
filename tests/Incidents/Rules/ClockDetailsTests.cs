using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class ClockDetailsTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 34, Taipei.Offset);

    private static readonly ClockFacts Raised = new(Aware, [new(Aware.AddMinutes(25), 2), new(Aware.AddHours(3), 3)], null);

    private static readonly RegulatoryTrack Notified = Some.Track with { Notices = [new(Mark(Aware.AddMinutes(40)), 2)] };

    [Fact]
    public void A_level_that_went_back_before_it_was_notified_needs_one_notification_not_two()
    {
        var facts = Raised with { Levels = [.. Raised.Levels, new(Aware.AddHours(3.5), 2)] };

        Assert.Equal(Aware.AddHours(4), Of([Notified], facts, ClockKind.Renotify).Deadline);
    }

    [Fact]
    public void The_authority_reviews_what_it_was_notified_of() =>
        Assert.Equal(Aware.AddMinutes(40).AddHours(8), Of([Notified], Raised, ClockKind.LevelReview).Deadline);

    [Fact]
    public void The_first_notification_meets_the_hour_whatever_is_notified_later()
    {
        var again = Notified with { Notices = [.. Notified.Notices, new(Mark(Aware.AddHours(3.5)), 3)] };

        Assert.Equal(ClockState.Met, Of([again], Raised, ClockKind.Notify).State(Aware.AddDays(9)));
    }

    [Fact]
    public void Told_in_the_minute_of_the_control_it_is_met_no_earlier_than_it_was_done()
    {
        var done = new DateTimeOffset(2026, 12, 4, 9, 30, 40, Taipei.Offset);
        var told = Notified with { Control = Mark(done.AddSeconds(-40)) };

        Assert.Equal(done, Of([told], Raised with { ControlledAt = done }, ClockKind.Control).Met);
    }

    [Fact]
    public void An_extension_never_shortens_the_month()
    {
        var extended = Notified with { Extension = new(Aware.AddDays(40), "公文第 1 號", Mark(Aware.AddDays(5))) };

        Assert.Equal(Aware.AddDays(40), Of([extended], Raised with { ControlledAt = Aware.AddHours(5) }, ClockKind.Report).Deadline);
        Assert.Equal(
            Taipei.AddMonths(Aware.AddDays(20), 1),
            Of([extended], Raised with { ControlledAt = Aware.AddDays(20) }, ClockKind.Report).Deadline);
    }

    private static Clock Of(IReadOnlyList<RegulatoryTrack> tracks, ClockFacts facts, ClockKind kind) =>
        Clocks.Of(tracks, facts, Some.RuleSets).Single(clock => clock.Kind == kind);

    private static TrackMark Mark(DateTimeOffset at) => new(at, at, Some.Chair);
}
