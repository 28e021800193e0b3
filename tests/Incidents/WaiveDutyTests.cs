using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

/// <summary>The recorded exception of rules 4.11: who, why and until when one person may do what takes two.</summary>
public sealed class WaiveDutyTests
{
    private static readonly DateOnly Until = Taipei.Day(Some.Now).AddDays(30);

    [Fact]
    public void It_says_who_why_and_until_and_stands_in_the_trail()
    {
        var step = Waived(Some.Incident, SeparateDuty.Close);

        Assert.Equal(
            new DutyWaiver(SeparateDuty.Close, "只有一位管理者", Until, Some.Manager.Person, Some.Now), Assert.Single(step.Next.Waivers));
        var happened = Assert.Single(step.Events);
        Assert.Equal("incident.dutyWaived", happened.Kind);
        Assert.Equal($"Close {Until:yyyy-MM-dd} 只有一位管理者", happened.Detail.Reason);
    }

    [Fact]
    public void The_same_person_confirms_a_dismissal()
    {
        var proposed = Some.NewIncident with
        {
            Status = IncidentStatus.Triage,
            Dismissal = new Dismissal(DismissalReason.FalseAlarm, null, Some.Handler.Person, Some.Now),
        };

        Assert.IsType<SecondPersonNeeded>(Triage.ConfirmDismissal(proposed, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.IsType<SecondPersonNeeded>(
            Triage.ConfirmDismissal(Waived(proposed, SeparateDuty.Close).Next, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            IncidentStatus.NotAnIncident,
            Triage.ConfirmDismissal(Waived(proposed, SeparateDuty.ConfirmDismissal).Next, Some.Handler, Some.By(Some.Handler)).Value?.Next.Status);
    }

    [Fact]
    public void The_same_manager_lowers_the_level_they_proposed()
    {
        var proposed = Some.Incident with { Lowering = Some.Lowering(Some.Manager, Some.Manager.Person, Some.Person.Id) };

        Assert.IsType<SecondPersonNeeded>(Lower(proposed).Refusal);
        Assert.Equal(1, Lower(Waived(proposed, SeparateDuty.LowerLevel).Next).Value?.Next.Level?.Level);

        static Outcome<IncidentStep> Lower(Incident incident) =>
            LowerLevel.Decide(incident, ApprovalVerdict.Approve, comment: null, Some.Duties, Some.Manager, Some.By(Some.Manager));
    }

    [Fact]
    public void The_same_person_agrees_to_the_aware_time_they_proposed()
    {
        var times = Some.Incident.Times;
        var proposed = Some.Incident with
        {
            Times = times with { Pending = new AwareCorrection(times.Aware, times.Aware.AddHours(-1), "廠商來電", Some.Handler.Person, Some.Now) },
        };

        Assert.IsType<SecondPersonNeeded>(CorrectAware.Agree(proposed, Some.Duties, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            times.Aware.AddHours(-1),
            CorrectAware.Agree(Waived(proposed, SeparateDuty.AgreeAwareTime).Next, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value?.Next.Times.Aware);
    }

    [Fact]
    public void The_manager_who_handled_an_incident_closes_it()
    {
        var reviewed = Some.Incident with
        {
            Status = IncidentStatus.PostIncidentReview,
            Responders = [Some.Manager.Person],
            Review = new PostReview(Some.Now, Some.Manager.Person, Some.Now, "帳號未停用", "離職當日停用帳號"),
            Tracks = [Some.Track with { Status = TrackStatus.ReportSubmitted }],
        };

        Assert.IsType<SecondPersonNeeded>(Close(reviewed).Refusal);
        Assert.Equal(IncidentStatus.Closed, Close(Waived(reviewed, SeparateDuty.Close).Next).Value?.Next.Status);

        static Outcome<IncidentStep> Close(Incident incident) =>
            ReviewIncident.Close(incident, new Findings(), note: null, Some.Manager, Some.By(Some.Manager));
    }

    [Fact]
    public void Whoever_fixed_a_weakness_verifies_it_and_closes_it()
    {
        var fixedOne = Some.Weakness with { Status = WeaknessStatus.Remediated, Fixers = [Some.Manager.Person] };
        var act = Some.By(Some.Manager);

        Assert.IsType<SecondPersonNeeded>(TreatWeakness.Verify(fixedOne, null, Some.Manager, act).Refusal);
        var verified = TreatWeakness.Verify(Waived(fixedOne, SeparateDuty.VerifyRemedy).Next, null, Some.Manager, act).Value!.Next;
        Assert.IsType<SecondPersonNeeded>(CloseWeakness.Decide(verified, null, Some.Manager, act).Refusal);
        Assert.Equal(
            WeaknessStatus.Closed, CloseWeakness.Decide(Waived(verified, SeparateDuty.Close).Next, null, Some.Manager, act).Value?.Next.Status);
    }

    [Fact]
    public void It_ends_with_its_last_day()
    {
        var waived = Waived(Some.Incident, SeparateDuty.Close).Next;

        Assert.Null(WaiveDuty.RefuseSame(waived, SeparateDuty.Close, isSame: true, Taipei.At(Until, TimeOnly.MaxValue)));
        Assert.IsType<SecondPersonNeeded>(
            WaiveDuty.RefuseSame(waived, SeparateDuty.Close, isSame: true, Taipei.At(Until.AddDays(1), TimeOnly.MinValue)));
    }

    [Fact]
    public void It_needs_a_reason_a_duty_of_the_list_and_an_end_within_a_year()
    {
        var asked = new WaiverAsked(SeparateDuty.Close, "只有一位管理者", Until);

        Assert.IsType<ReasonNeeded>(Refused(asked with { Reason = " " }));
        Assert.IsType<NoSuchItem>(Refused(asked with { Duty = null }));
        Assert.IsType<NoSuchItem>(Refused(asked with { Duty = SeparateDuty.AcceptRisk }));
        Assert.IsType<NoSuchItem>(Refused(asked with { Duty = SeparateDuty.VerifyRemedy }));
        Assert.IsType<WaiverEndNeeded>(Refused(asked with { Until = null }));
        Assert.IsType<WaiverEndNeeded>(Refused(asked with { Until = Taipei.Day(Some.Now).AddDays(-1) }));
        Assert.IsType<WaiverEndNeeded>(Refused(asked with { Until = Taipei.Day(Some.Now).AddMonths(12).AddDays(1) }));
        Assert.IsType<AlreadyWaived>(WaiveDuty.Decide(
            Waived(Some.Incident, SeparateDuty.Close).Next, asked, Some.Manager, Some.By(Some.Manager)).Refusal);
    }

    private static Refusal? Refused(WaiverAsked asked) =>
        WaiveDuty.Decide(Some.Incident, asked, Some.Manager, Some.By(Some.Manager)).Refusal;

    private static IncidentStep Waived(Incident incident, SeparateDuty duty) =>
        WaiveDuty.Decide(incident, new WaiverAsked(duty, "只有一位管理者", Until), Some.Manager, Some.By(Some.Manager)).Value!; // a manager may

    private static WeaknessStep Waived(Weakness weakness, SeparateDuty duty) =>
        WaiveDuty.Decide(weakness, new WaiverAsked(duty, "只有一位管理者", Until), Some.Manager, Some.By(Some.Manager)).Value!; // likewise
}
