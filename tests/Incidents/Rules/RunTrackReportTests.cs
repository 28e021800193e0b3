using CsCheck;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Rules;

public sealed class RunTrackReportTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 3, 10, 12, 34, Taipei.Offset);

    private static readonly ClockFacts Facts = new(Aware, [new(Aware.AddMinutes(25), 2)], Aware.AddHours(30));

    private static readonly DateTimeOffset Now = Aware.AddDays(20);

    private static readonly RegulatoryTrack Notified =
        RunTrack.Decide(Some.Track, new Notified(Aware.AddMinutes(50)), Facts, Some.RuleSets, Some.Chair, Now).Value!;

    [Fact]
    public void A_later_report_needs_a_later_day_and_the_authority_s_consent()
    {
        var deadline = Taipei.AddMonths(Aware.AddHours(30), 1);

        Assert.Equal(new NotLater(deadline), Refused(Notified, new ReportExtended(Now, deadline, "公文第 1 號")));
        Assert.Equal(new ConsentNeeded(), Refused(Notified, new ReportExtended(Now, deadline.AddDays(9), " ")));

        var extended = Decided(Notified, new ReportExtended(Now, deadline.AddDays(9), "公文第 1 號"));

        Assert.Equal(new Extension(deadline.AddDays(9), "公文第 1 號", new(Now, Now, Some.Chair)), extended.Extension);
        Assert.Equal(new NotLater(deadline.AddDays(9)), Refused(extended, new ReportExtended(Now, deadline.AddDays(3), "公文第 2 號")));
    }

    [Fact]
    public void What_has_no_deadline_yet_or_is_done_is_not_extended()
    {
        var until = Now.AddDays(90);
        var done = Decided(Decided(Notified, new ControlNotified(Aware.AddHours(31))), new ReportSubmitted(Aware.AddHours(90)));

        Assert.Equal(
            new NotControlledYet(),
            RunTrack.Decide(Notified, new ReportExtended(Now, until, "公文"), Facts with { ControlledAt = null }, Some.RuleSets, Some.Chair, Now).Refusal);
        Assert.Equal(new AlreadyDone(Aware.AddHours(90)), Refused(done, new ReportExtended(Now, until, "公文")));
        Assert.IsType<NotInThisLaw>(Refused(Some.PersonalDataTrack, new ReportExtended(Now, until, "公文")));
    }

    [Fact]
    public void The_form_of_a_personal_data_accident_follows_the_notification()
    {
        Assert.Equal(new NotNotifiedYet(), Refused(Some.PersonalDataTrack, new ReportSubmitted(Aware.AddHours(70))));

        var track = Decided(Decided(Some.PersonalDataTrack, new Notified(Aware.AddMinutes(50))), new ReportSubmitted(Aware.AddHours(70)));

        Assert.Equal(TrackStatus.ReportSubmitted, track.Status);
        Assert.All(Clocks.Of([track], Facts, Some.RuleSets), clock => Assert.Equal(ClockState.Met, clock.State(Now)));
    }

    [Fact]
    public void The_form_is_not_handed_in_before_the_notification() =>
        Assert.Equal(
            new TimeBeforeStep(Aware.AddMinutes(40), Aware.AddMinutes(50)),
            Refused(Decided(Some.PersonalDataTrack, new Notified(Aware.AddMinutes(50))), new ReportSubmitted(Aware.AddMinutes(40))));

    [Fact]
    public void Told_by_the_authority_the_form_needs_no_notification_before_it()
    {
        var told = Decided(Some.PersonalDataTrack, new ToldByAuthority(Aware));
        var track = Decided(told, new ReportSubmitted(Aware.AddHours(49)));

        Assert.Equal(ClockState.MetLate, Clocks.Of([track], Facts, Some.RuleSets).Single(clock => clock.Kind == ClockKind.RequestedForm).State(Now));
        Assert.Equal(new AlreadyDone(Aware), Refused(told, new ToldByAuthority(Aware.AddHours(1))));
        Assert.IsType<NotInThisLaw>(Refused(Notified, new ToldByAuthority(Aware)));
    }

    [Fact]
    public void Told_by_the_authority_a_track_that_did_not_seem_required_is_due()
    {
        var track = Decided(Some.PersonalDataTrack with { Status = TrackStatus.NotRequired }, new ToldByAuthority(Aware));

        Assert.Equal(TrackStatus.Due, track.Status);
        Assert.Equal([track], Tracks.Needed([track], new(), Some.RuleSets, Aware, Some.LevelAnswers));
        Assert.IsType<NotInThisLaw>(Refused(Some.Track with { Status = TrackStatus.NotRequired }, new ToldByAuthority(Aware)));
    }

    [Fact]
    public void A_law_without_review_and_control_refuses_them()
    {
        var track = Decided(Some.PersonalDataTrack, new Notified(Aware.AddMinutes(50)));

        Assert.IsType<NotInThisLaw>(Refused(track, new LevelReviewed(Now, 2)));
        Assert.IsType<NotInThisLaw>(Refused(track, new ControlNotified(Now)));
    }

    [Fact]
    public void Controlled_anew_after_it_was_reopened_it_is_notified_anew()
    {
        var track = Decided(Notified, new ControlNotified(Aware.AddHours(31)));
        var later = Facts with { ControlledAt = Aware.AddHours(90) };

        Assert.Equal(ClockState.Missed, Clocks.Of([track], later, Some.RuleSets).Single(clock => clock.Kind == ClockKind.Control).State(Now));
        Assert.NotNull(RunTrack.Decide(track, new ControlNotified(Aware.AddHours(91)), later, Some.RuleSets, Some.Chair, Now).Value);
    }

    [Fact]
    public void A_set_that_this_build_no_longer_has_is_said() =>
        Assert.Equal(new RuleSetUnknown("tw-csma-1999"), Refused(Some.Track with { RuleSet = "tw-csma-1999" }, new Notified(Now)));

    [Fact]
    public void A_long_text_is_cut_not_lost()
    {
        var track = Decided(Some.Track, new ChannelFailed(Now, new string('一', 900), "電話"));

        Assert.Equal(500, track.Notices.Single().Failure!.Reason.Length);
    }

    [Fact]
    public void Whatever_happens_in_whatever_order_nothing_recorded_is_lost_and_every_refusal_speaks() =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[0, 900]).Array[0, 40].Sample(steps =>
        {
            var track = Some.Track;
            foreach (var (kind, hours) in steps)
            {
                var outcome = RunTrack.Decide(track, Event(kind, Aware.AddHours(hours)), Facts, Some.RuleSets, Some.Chair, Aware.AddDays(30));
                Assert.All(Languages.All, culture => Assert.NotEqual("", outcome.Refusal?.Say(culture)));
                var next = outcome.Value ?? track;
                Assert.Equal(track.Notices.Select(notice => notice.Mark), next.Notices.Take(track.Notices.Count).Select(notice => notice.Mark));
                Assert.Equal(track.Report ?? next.Report, next.Report);
                Assert.Equal(track.Acceptance ?? next.Acceptance, next.Acceptance);
                Assert.True(!next.IsClarificationOpen || next.Acceptance is null);
                Assert.True(next.Status >= track.Status);
                track = next;
            }
        });

    private static TrackEvent Event(int kind, DateTimeOffset at) => kind switch
    {
        0 => new Notified(at),
        1 => new ChannelFailed(at, "平臺維護中", "電話"),
        2 => new Supplemented(at),
        3 => new LevelReviewed(at, 2),
        4 => new ControlNotified(at),
        5 => new ReportSubmitted(at),
        6 => new ClarificationRequested(at, "請說明"),
        7 => new ClarificationAnswered(at, "已補件"),
        8 => new ReportAccepted(at),
        9 => new ReportExtended(at, at.AddDays(90), "公文"),
        _ => new ToldByAuthority(at),
    };

    private static RegulatoryTrack Decided(RegulatoryTrack track, TrackEvent happened) =>
        RunTrack.Decide(track, happened, Facts, Some.RuleSets, Some.Chair, Now).Value!;

    private static Refusal? Refused(RegulatoryTrack track, TrackEvent happened) =>
        RunTrack.Decide(track, happened, Facts, Some.RuleSets, Some.Chair, Now).Refusal;
}
