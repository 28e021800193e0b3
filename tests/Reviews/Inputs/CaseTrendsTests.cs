using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.Reviews.Inputs;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Reviews.Inputs;

public sealed class CaseTrendsTests
{
    private static readonly DateOnly Today = Taipei.Day(Some.Now);

    private static readonly Incident Grave = Some.Incident with
    {
        Id = new CaseId(CaseSeries.Incident, 2026, 1),
        Status = IncidentStatus.Closed,
        Level = Some.LevelThree,
        Times = Some.Incident.Times with { Aware = Some.Now.AddMonths(-6), Recorded = Some.Now.AddMonths(-6) },
        Tracks = [Some.Track with { Notices = [new TrackNotice(new TrackMark(Some.Now.AddMonths(-6).AddMinutes(25), Some.Now, Some.Handler.Person), 3)] }],
    };

    [Fact]
    public void Incidents_are_counted_in_the_quarter_of_their_report()
    {
        var figures = CaseTrends.Measurements([Some.Incident, Grave, Some.Weakness], Today, Languages.Chinese);

        Assert.Equal(["目前未結案：資安事件 1 件、弱點 1 件。"], figures.Sentences);
        Assert.Equal([0, 0, 1, 0, 1], Values(figures, 0));
        Assert.Equal([0, 0, 1, 0, 0], Values(figures, 1));
        Assert.Equal([null, null, 25, null, null], Values(figures, 2));
        Assert.Equal([0, 0, 0, 0, 1], Values(figures, 3));
    }

    [Fact]
    public void Drills_and_what_was_no_incident_do_not_count()
    {
        var figures = CaseTrends.Measurements(
            [Some.Incident with { IsDrill = true }, Some.Incident with { Status = IncidentStatus.NotAnIncident }], Today, Languages.Chinese);

        Assert.Equal([0, 0, 0, 0, 0], Values(figures, 0));
    }

    [Fact]
    public void A_weakness_past_its_time_is_told_and_was_not_treated_in_time()
    {
        var late = Some.Weakness with { TreatBy = Some.Now.AddDays(-2) };
        var treated = Some.Weakness with
        {
            Status = WeaknessStatus.Remediated,
            TreatBy = Some.Now.AddDays(-1),
            Remedy = new Remedy(Some.Owner.Person, Some.Now.AddDays(-3), "已停用"),
        };

        var figures = CaseTrends.Measurements([late, treated], Today, Languages.Chinese);

        Assert.Contains("弱點逾期未處理 1 件。", figures.Sentences);
        Assert.Equal(50, figures.Series[4].Points[^1].Value);
    }

    [Fact]
    public void Exceptions_to_the_separation_of_duties_are_told_for_a_year()
    {
        var waiver = new DutyWaiver(default, "小單位", Today.AddDays(30), Some.SecurityManager, Some.Now.AddMonths(-2));

        Assert.Contains(
            "近一年職責分工例外 1 件。",
            CaseTrends.Measurements(
                [Some.Incident with { Waivers = [waiver, waiver with { At = Some.Now.AddMonths(-13) }] }], Today, Languages.Chinese).Sentences);
    }

    [Fact]
    public void Suggestions_feed_the_improvements_and_accepted_risks_the_risk_assessment()
    {
        var suggestion = Some.Weakness with { Id = new CaseId(CaseSeries.Suggestion, 2026, 3) };
        var accepted = Some.Weakness with { Status = WeaknessStatus.RiskAccepted, Acceptance = Some.Acceptance };

        Assert.Equal(["同仁的建議有 1 件處理中。"], CaseTrends.Suggestions([suggestion, accepted], Today, Languages.Chinese).Sentences);
        Assert.Equal(
            ["接受風險的弱點 1 件，最早在 2027/06/03（四）到期。"], CaseTrends.AcceptedRisks([suggestion, accepted], Languages.Chinese).Sentences);
        Assert.True(CaseTrends.AcceptedRisks([suggestion], Languages.Chinese).IsEmpty);
    }

    private static IEnumerable<decimal?> Values(LiveFigures figures, int series) => figures.Series[series].Points.Select(point => point.Value);
}
