using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class RespondTests
{
    [Fact]
    public void Recovery_names_the_system_owner_and_starts_the_working_days_of_the_review()
    {
        Assert.Equal(new SystemOwnerNeeded(), Respond.Recover(Some.Incident, "  ", Some.Commander, Some.By(Some.Commander)).Refusal);

        var recovered = Respond.Recover(Some.Incident, "客服系統負責人已確認", Some.Commander, Some.By(Some.Commander)).Value!.Next;

        // Thursday 3 December 2026; the fifth working day is Thursday the 10th.
        Assert.Equal(Taipei.At(new DateOnly(2026, 12, 10), new TimeOnly(18, 0)), recovered.Review?.DueAt);
        Assert.Equal(Some.Now, recovered.Facts.ControlledAt);
    }

    [Fact]
    public void The_first_time_it_was_under_control_stays_when_it_is_contained_again()
    {
        var again = Some.Incident with { ContainedAt = Some.Now.AddDays(-2) };

        Assert.Equal(
            Some.Now.AddDays(-2), Respond.Contain(again, null, Some.Commander, Some.By(Some.Commander)).Value!.Next.ContainedAt);
    }

    [Fact]
    public void Whoever_was_commander_once_never_closes_it()
    {
        var handed = Respond.Assign(
            Some.Incident, new CaseRoles(Commander: Some.Manager.Person), Some.Handler, Some.By(Some.Handler)).Value!.Next;
        var back = Respond.Assign(
            handed, new CaseRoles(Commander: Some.Commander.Person), Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.Close), ReviewIncident.Close(Reviewed(back), new Findings(), null, Some.Manager, Some.By(Some.Manager)).Refusal);
    }

    [Fact]
    public void Somebody_who_gets_a_role_in_a_restricted_incident_sees_it()
    {
        var restricted = Some.Incident with { IsRestricted = true, Named = [Some.Handler.Person] };

        var assigned = Respond.Assign(
            restricted, new CaseRoles(Scribe: Some.Person.Id), Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(CaseView.Team, CaseAccess.Of(assigned, new CaseActor(Some.Person.Id, [])));
    }

    [Fact]
    public void Closing_asks_for_everything_that_is_missing_one_after_the_other()
    {
        var incident = Reviewed(Some.Incident) with { Review = new PostReview(Some.Now), Tracks = [Some.Track], TaskCount = 1 };

        Assert.Equal(new RootCauseNeeded(), Close(incident, new Findings()).Refusal);
        Assert.Equal(new LessonsNeeded(), Close(incident, new Findings("帳號未停用")).Refusal);
        var found = new Findings("帳號未停用", "離職當日停用");
        Assert.Equal(new ReportNotSent("數位發展部"), Close(incident, found).Refusal);
        incident = incident with { Tracks = [Some.Track with { Status = TrackStatus.ReportSubmitted }] };
        Assert.Equal(new TasksStillOpen(1), Close(incident, found).Refusal);
        var closed = Close(incident with { TasksDone = 1 }, found).Value!.Next;
        Assert.Equal(("帳號未停用", "離職當日停用"), (closed.Review?.RootCause, closed.Review?.Lessons));
        Assert.Equal(Some.Manager.Person, closed.Closing?.By);
    }

    [Fact]
    public void Reopening_keeps_the_closing_the_level_and_what_was_learned()
    {
        var closed = Close(Reviewed(Some.Incident), new Findings()).Value!.Next;

        Assert.Equal(new ReasonNeeded(), ReviewIncident.Reopen(closed, "", Some.Manager, Some.By(Some.Manager)).Refusal);
        var reopened = ReviewIncident.Reopen(closed, "再度發生", Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.Equal((IncidentStatus.Triage, 2, "帳號未停用"), (reopened.Status, reopened.Level?.Level, reopened.Review?.RootCause));
        Assert.Null(reopened.Closing);
        Assert.Equal(closed.Closing, Assert.Single(reopened.Reopenings).Closed);
    }

    [Fact]
    public void The_first_notification_freezes_the_aware_time()
    {
        var notified = RecordTrack.Decide(
            Some.Incident, Some.Track.Key, new Notified(Some.Now), Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(Some.Now, notified.Times.FrozenAt);
        Assert.Equal(TrackStatus.Notified, Assert.Single(notified.Tracks).Status);
        Assert.Equal(
            new NoSuchTrack(),
            RecordTrack.Decide(Some.Incident, "tw-csma/他機關", new Notified(Some.Now), Some.Duties, Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Fact]
    public void Correcting_the_aware_time_takes_two_people_and_keeps_both_values()
    {
        var to = Some.Incident.Times.Aware.AddMinutes(-10);
        var proposed = CorrectAware.Propose(Some.Incident, to, "監控紀錄較早", Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(Some.Incident.Times.Aware, proposed.Times.Aware);
        var agreed = CorrectAware.Agree(proposed, Some.Duties, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.Equal(to, agreed.Times.Aware);
        Assert.Equal(
            new AwareCorrection(Some.Incident.Times.Aware, to, "監控紀錄較早", Some.Handler.Person, Some.Now, Some.Manager.Person, Some.Now),
            Assert.Single(agreed.Times.Corrections));
        Assert.Equal(Some.Incident.Times.Recorded, agreed.Times.Recorded);
    }

    [Fact]
    public void An_aware_time_lies_neither_in_the_future_nor_after_the_report()
    {
        Assert.Equal(
            new TimeInFuture(Some.Now.AddMinutes(1)),
            CorrectAware.Propose(Some.Incident, Some.Now.AddMinutes(1), "原因", Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            new AwareAfterRecorded(Some.Incident.Times.Recorded),
            CorrectAware.Propose(Some.Incident, Some.Now, "原因", Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            new SameAware(),
            CorrectAware.Propose(Some.Incident, Some.Incident.Times.Aware, "原因", Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    private static Incident Reviewed(Incident incident) => incident with
    {
        Status = IncidentStatus.PostIncidentReview,
        Review = new PostReview(Some.Now, Some.Manager.Person, Some.Now, "帳號未停用", "離職當日停用"),
        Tracks = [],
    };

    private static Outcome<IncidentStep> Close(Incident incident, Findings findings) =>
        ReviewIncident.Close(incident, findings, null, Some.Manager, Some.By(Some.Manager));
}
