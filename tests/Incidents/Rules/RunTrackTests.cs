using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RunTrackTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 34, Taipei.Offset);

    private static readonly DateTimeOffset Now = Aware.AddDays(60);

    private static readonly ClockFacts Facts = new(Aware, [new(Aware.AddMinutes(25), 2)], Aware.AddHours(30));

    [Fact]
    public void A_track_runs_from_the_notification_to_the_acceptance()
    {
        var track = After(
            new Notified(At(0.8)),
            new LevelReviewed(At(4), 2),
            new ControlNotified(At(31)),
            new ReportSubmitted(At(400)),
            new ClarificationRequested(At(410), "請補充附件"),
            new ClarificationAnswered(At(420), "已補件"),
            new ReportAccepted(At(500)));

        Assert.Equal(TrackStatus.Accepted, track.Status);
        Assert.Equal(2, track.Notices.Single().Level);
        Assert.Equal(new TrackMark(At(31), Now, Some.Chair), track.Control);
        Assert.All(
            Clocks.Of([track], Facts, Some.RuleSets),
            clock => Assert.Equal(ClockState.Met, clock.State(Now)));
    }

    [Theory]
    [InlineData(1, TrackStatus.Notified)]
    [InlineData(2, TrackStatus.LevelReviewed)]
    [InlineData(3, TrackStatus.ControlNotified)]
    [InlineData(4, TrackStatus.ReportSubmitted)]
    [InlineData(5, TrackStatus.Accepted)]
    public void Each_step_reaches_its_status(int steps, TrackStatus status)
    {
        TrackEvent[] all =
            [new Notified(At(1)), new LevelReviewed(At(4), 2), new ControlNotified(At(31)), new ReportSubmitted(At(400)), new ReportAccepted(At(500))];

        Assert.Equal(status, After(all[..steps]).Status);
    }

    [Fact]
    public void An_authority_that_is_late_with_its_review_holds_nothing_up()
    {
        var track = After(new Notified(At(1)), new ControlNotified(At(31)), new LevelReviewed(At(33), 3));

        Assert.Equal(TrackStatus.ControlNotified, track.Status);
        Assert.Equal(3, track.Review?.Level);
    }

    [Fact]
    public void The_first_report_counts_and_what_was_explained_later_does_not_make_it_late()
    {
        var track = After(new Notified(At(1)), new ControlNotified(At(31)), new ReportSubmitted(At(400)), new ClarificationRequested(At(1000), "請說明"));

        Assert.Equal(ClockState.Met, Clocks.Of([track], Facts, Some.RuleSets).Single(clock => clock.Kind == ClockKind.Report).State(Now));
        Assert.Equal(new AlreadyDone(At(400)), Refused(track, new ReportSubmitted(At(1001))));
    }

    [Fact]
    public void The_level_has_to_change_before_it_is_notified_again()
    {
        var track = After(new Notified(At(1)));
        var raised = Facts with { Levels = [.. Facts.Levels, new(At(2), 3)] };

        Assert.Equal(new AlreadyNotified(At(1)), Refused(track, new Notified(At(2))));

        var again = RunTrack.Decide(track, new Notified(At(2.5)), raised, Some.RuleSets, Some.Chair, Now).Value!;

        Assert.Equal([2, 3], again.Notices.Select(notice => notice.Level!.Value));
        Assert.Equal(new AlreadyNotified(At(2.5)), RunTrack.Decide(again, new Notified(At(3)), raised, Some.RuleSets, Some.Chair, Now).Refusal);
    }

    [Fact]
    public void When_the_channel_fails_the_other_way_meets_the_hour_and_is_supplemented()
    {
        var track = After(new ChannelFailed(At(0.9), " 平臺維護中 ", "電話通報值班窗口"));

        Assert.Equal(new ChannelFailure("平臺維護中", "電話通報值班窗口"), track.Notices.Single().Failure);
        Assert.Equal(ClockState.Met, Clocks.Of([track], Facts, Some.RuleSets)[0].State(Now));
        Assert.Equal(new TimeBeforeStep(At(0.5), At(0.9)), Refused(track, new Supplemented(At(0.5))));

        var supplemented = RunTrack.Decide(track, new Supplemented(At(6)), Facts, Some.RuleSets, Some.Chair, Now).Value!;

        Assert.Equal(At(6), supplemented.Notices.Single().Supplemented?.At);
        Assert.Equal(new NothingToSupplement(), Refused(supplemented, new Supplemented(At(7))));
    }

    [Theory]
    [InlineData("", "電話")]
    [InlineData("平臺維護中", "  ")]
    public void Another_way_needs_its_reason_and_what_it_was(string reason, string way) =>
        Assert.Equal(new ReasonAndWayNeeded(), Refused(Some.Track, new ChannelFailed(At(0.9), reason, way)));

    [Fact]
    public void Times_lie_neither_in_the_future_nor_before_awareness()
    {
        Assert.Equal(new TimeInFuture(Now.AddMinutes(1)), Refused(Some.Track, new Notified(Now.AddMinutes(1))));
        Assert.Equal(new TimeBeforeAware(Aware.AddMinutes(-1), Aware), Refused(Some.Track, new Notified(Aware.AddMinutes(-1))));
        Assert.NotNull(RunTrack.Decide(Some.Track, new Notified(Aware.AddSeconds(-34)), Facts, Some.RuleSets, Some.Chair, Now).Value);
    }

    [Fact]
    public void Steps_in_the_wrong_order_are_refused()
    {
        var notified = After(new Notified(At(1)));
        var controlled = After(new Notified(At(1)), new ControlNotified(At(31)));
        var reported = After(new Notified(At(1)), new ControlNotified(At(31)), new ReportSubmitted(At(400)));

        Assert.Equal(new NotNotifiedYet(), Refused(Some.Track, new LevelReviewed(At(2), 2)));
        Assert.Equal(new NotNotifiedYet(), Refused(Some.Track, new ControlNotified(At(31))));
        Assert.Equal(new NotNotifiedYet(), Refused(Some.Track, new ReportSubmitted(At(31))));
        Assert.Equal(new NothingToSupplement(), Refused(notified, new Supplemented(At(31))));
        Assert.Equal(new TimeBeforeStep(At(0.5), At(1)), Refused(notified, new LevelReviewed(At(0.5), 2)));
        Assert.Equal(new TimeBeforeStep(At(29), At(30)), Refused(notified, new ControlNotified(At(29))));
        Assert.Equal(new ControlNotNotifiedYet(), Refused(notified, new ReportSubmitted(At(400))));
        Assert.Equal(new NothingToClarify(), Refused(notified, new ClarificationRequested(At(400), "請說明")));
        Assert.Equal(new NothingSubmittedYet(), Refused(controlled, new ReportAccepted(At(400))));
        Assert.Equal(new TimeBeforeStep(At(30.5), At(31)), Refused(controlled, new ReportSubmitted(At(30.5))));
        Assert.Equal(new AlreadyDone(At(31)), Refused(controlled, new ControlNotified(At(32))));
        Assert.Equal(new NoClarificationOpen(), Refused(reported, new ClarificationAnswered(At(401), "已補件")));
        Assert.Equal(new TimeBeforeStep(At(399), At(400)), Refused(reported, new ReportAccepted(At(399))));
    }

    [Fact]
    public void Control_is_not_notified_before_it_is_recorded() =>
        Assert.Equal(
            new NotControlledYet(),
            RunTrack.Decide(After(new Notified(At(1))), new ControlNotified(At(31)), Facts with { ControlledAt = null }, Some.RuleSets, Some.Chair, Now).Refusal);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void There_are_four_levels(int level) =>
        Assert.Equal(new UnknownLevel(level), Refused(After(new Notified(At(1))), new LevelReviewed(At(2), level)));

    [Fact]
    public void A_second_tap_is_answered_with_what_was_recorded() =>
        Assert.Equal(new AlreadyReviewed(At(2)), Refused(After(new Notified(At(1)), new LevelReviewed(At(2), 2)), new LevelReviewed(At(3), 2)));

    [Fact]
    public void Nothing_is_accepted_while_an_explanation_is_open()
    {
        var asked = After(new Notified(At(1)), new ControlNotified(At(31)), new ReportSubmitted(At(400)), new ClarificationRequested(At(410), "請說明"));

        Assert.True(asked.IsClarificationOpen);
        Assert.Equal(new ClarificationOpen(), Refused(asked, new ReportAccepted(At(420))));
        Assert.Equal(new TextNeeded(), Refused(asked, new ClarificationAnswered(At(420), " ")));
        Assert.Equal(new TimeBeforeStep(At(405), At(410)), Refused(asked, new ClarificationAnswered(At(405), "已補件")));
    }

    [Fact]
    public void An_accepted_track_and_one_that_is_not_required_take_nothing_more()
    {
        Assert.Equal(new TrackClosed("數位發展部"), Refused(Some.Track with { Status = TrackStatus.Accepted }, new Notified(At(1))));
        Assert.Equal(new TrackNotRequired("數位發展部"), Refused(Some.Track with { Status = TrackStatus.NotRequired }, new Notified(At(1))));
    }

    [Fact]
    public void What_is_notified_again_comes_after_what_was_and_is_reviewed_anew()
    {
        var raised = Facts with { Levels = [.. Facts.Levels, new(At(2), 3)] };
        var track = After(new Notified(At(1)), new LevelReviewed(At(1.5), 2));

        Assert.Equal(
            new TimeBeforeStep(At(0.9), At(1)),
            RunTrack.Decide(track, new Notified(At(0.9)), raised, Some.RuleSets, Some.Chair, Now).Refusal);

        var again = RunTrack.Decide(track, new Notified(At(2.5)), raised, Some.RuleSets, Some.Chair, Now.AddMinutes(1)).Value!;
        var reviewed = RunTrack.Decide(again, new LevelReviewed(At(4), 3), raised, Some.RuleSets, Some.Chair, Now.AddMinutes(2)).Value!;

        Assert.Equal(3, reviewed.Review?.Level);
    }

    [Fact]
    public void A_supplement_covers_what_came_before_it_only()
    {
        var raised = Facts with { Levels = [.. Facts.Levels, new(At(2), 3)] };
        var track = RunTrack.Decide(
            After(new ChannelFailed(At(0.9), "平臺維護中", "電話")), new ChannelFailed(At(2.5), "平臺維護中", "電話"), raised, Some.RuleSets, Some.Chair, Now).Value!;

        var first = RunTrack.Decide(track, new Supplemented(At(2)), raised, Some.RuleSets, Some.Chair, Now).Value!;
        var both = RunTrack.Decide(first, new Supplemented(At(6)), raised, Some.RuleSets, Some.Chair, Now).Value!;

        Assert.Equal([false, true], first.Notices.Select(notice => notice.IsSupplementOpen));
        Assert.Equal([At(2), At(6)], both.Notices.Select(notice => notice.Supplemented!.At));
    }

    [Fact]
    public void Told_in_the_minute_in_which_it_was_controlled()
    {
        var done = new DateTimeOffset(2026, 12, 4, 9, 30, 40, Taipei.Offset);

        Assert.NotNull(RunTrack.Decide(
            After(new Notified(At(1))), new ControlNotified(done.AddSeconds(-40)), Facts with { ControlledAt = done }, Some.RuleSets, Some.Chair, Now).Value);
    }

    [Fact]
    public void An_explanation_can_be_asked_of_the_control_already_and_each_is_answered_by_itself()
    {
        var controlled = After(new Notified(At(1)), new ControlNotified(At(31)));

        Assert.Equal(new TimeBeforeStep(At(30.5), At(31)), Refused(controlled, new ClarificationRequested(At(30.5), "請說明")));

        var track = After(
            new Notified(At(1)),
            new ControlNotified(At(31)),
            new ClarificationRequested(At(32), "範圍"),
            new ClarificationRequested(At(33), "原因"),
            new ClarificationAnswered(At(34), "已說明範圍"));

        Assert.Equal([false, true], track.Clarifications.Select(one => one.Answered is null));
    }

    private static DateTimeOffset At(double hours) => Aware.AddHours(hours);

    private static RegulatoryTrack After(params TrackEvent[] events) => events.Aggregate(
        Some.Track, (track, next) => RunTrack.Decide(track, next, Facts, Some.RuleSets, Some.Chair, Now).Value!);

    private static Refusal? Refused(RegulatoryTrack track, TrackEvent happened) =>
        RunTrack.Decide(track, happened, Facts, Some.RuleSets, Some.Chair, Now).Refusal;
}
