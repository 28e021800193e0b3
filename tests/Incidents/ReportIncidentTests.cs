using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class ReportIncidentTests
{
    private static readonly CaseReporter Who = CaseReporter.Of(Some.Person);
    private static readonly CaseId Number = new(CaseSeries.Incident, 2026, 1);

    [Fact]
    public void What_and_nothing_else_makes_an_incident_that_is_known_since_now()
    {
        var incident = Report(new CaseReport("  收到可疑郵件  ")).Value!.Next;

        Assert.Equal(("收到可疑郵件", Some.Now, Some.Now), (incident.What, incident.Times.Aware, incident.Times.Recorded));
        Assert.Equal((IncidentStatus.Reported, "林曉彤", "網路維運部"), (incident.Status, incident.ReporterName, incident.ReporterUnit));
        Assert.Null(incident.Level);
    }

    [Fact]
    public void The_hour_of_the_law_runs_before_anybody_decided_the_level()
    {
        var incident = Report(new CaseReport("網站遭置換", Some.Now.AddMinutes(-20))).Value!.Next;

        Assert.Equal(TrackStatus.Due, incident.Tracks.Single(track => track.RuleSet == "tw-csma-2026").Status);
        Assert.Equal(Some.Now.AddMinutes(-20), incident.Facts.Aware);
    }

    [Fact]
    public void The_three_times_stay_apart()
    {
        var times = Report(new CaseReport("網站遭置換", Some.Now.AddHours(-1), Occurred: Some.Now.AddHours(-5))).Value!.Next.Times;

        Assert.Equal(
            (Some.Now.AddHours(-5), Some.Now.AddHours(-1), Some.Now), (times.Occurred, times.Aware, times.Recorded));
        Assert.Null(times.FrozenAt);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  \n ")]
    public void Without_what_there_is_no_report(string? what) =>
        Assert.Equal(new WhatNeeded(), Report(new CaseReport(what)).Refusal);

    [Fact]
    public void Nobody_learns_of_something_in_the_future() =>
        Assert.Equal(new TimeInFuture(Some.Now.AddSeconds(1)), Report(new CaseReport("x", Some.Now.AddSeconds(1))).Refusal);

    [Fact]
    public void Nothing_happens_after_it_was_noticed() => Assert.Equal(
        new OccurredAfterAware(Some.Now.AddHours(-2)),
        Report(new CaseReport("x", Some.Now.AddHours(-2), Occurred: Some.Now.AddHours(-1))).Refusal);

    [Fact]
    public void A_text_longer_than_the_card_takes_is_refused_with_the_limit() =>
        Assert.Equal(new TextTooLong(2_000), Report(new CaseReport(new string('字', 2_001))).Refusal);

    [Fact]
    public void A_drill_is_started_by_the_team_only_and_is_marked_as_one()
    {
        var drill = new CaseId(CaseSeries.Drill, 2026, 1);
        var report = new CaseReport("模擬勒索軟體");

        Assert.Equal(
            new RoleNeeded(CaseDuty.HandlerOrManager),
            ReportIncident.Decide(drill, report, Who, Some.Duties, Some.Act).Refusal);
        Assert.True(ReportIncident.Decide(drill, report, new CaseReporter(Some.Handler, "李值班", null), Some.Duties, Some.Act).Value!.Next.IsDrill);
    }

    private static Outcome<IncidentStep> Report(CaseReport report) => ReportIncident.Decide(Number, report, Who, Some.Duties, Some.Act);
}
