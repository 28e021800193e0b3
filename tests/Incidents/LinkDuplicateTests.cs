using TeamsIsms.Incidents;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class LinkDuplicateTests
{
    private static readonly DateTimeOffset Earlier = Some.Incident.Times.Aware.AddMinutes(-30);
    private static readonly Incident Duplicate = Some.NewIncident with
    {
        Id = new CaseId(CaseSeries.Incident, 2026, 43),
        Status = IncidentStatus.Triage,
        Times = Some.Incident.Times with { Aware = Earlier },
    };

    [Fact]
    public void The_case_that_stays_keeps_the_earliest_time_anybody_knew()
    {
        var survivor = Survive(Some.Incident, Duplicate).Next;

        Assert.Equal(Earlier, survivor.Times.Aware);
        Assert.Equal((Some.Incident.Times.Aware, Earlier), (survivor.Times.Corrections[0].From, survivor.Times.Corrections[0].To));
    }

    [Fact]
    public void A_later_report_changes_no_time()
    {
        var later = Duplicate with { Times = Duplicate.Times with { Aware = Some.Now } };

        Assert.Equal(Some.Incident.Times, Survive(Some.Incident, later).Next.Times);
    }

    [Fact]
    public void After_the_first_notification_an_earlier_report_waits_for_a_second_person()
    {
        var notified = Some.Incident with { Times = Some.Incident.Times with { FrozenAt = Some.Now } };

        var survivor = Survive(notified, Duplicate).Next;
        var agreed = CorrectAware.Agree(survivor, Some.Duties, Some.SecondHandler, Some.By(Some.SecondHandler)).Value!.Next;

        Assert.Equal((notified.Times.Aware, Earlier), (survivor.Times.Aware, survivor.Times.Pending?.To));
        Assert.Equal((Earlier, Some.SecondHandler.Person), (agreed.Times.Aware, agreed.Times.Corrections[0].AgreedBy));
    }

    [Fact]
    public void Only_another_open_case_of_the_same_kind_can_stay()
    {
        Assert.Equal(new NotASurvivor(Duplicate.Id), Link(Duplicate).Refusal);
        Assert.Equal(new NotASurvivor(Some.Incident.Id), Link(Some.Incident with { Status = IncidentStatus.Duplicate }).Refusal);
        Assert.Equal(new NotASurvivor(Some.Incident.Id), Link(Some.Incident with { IsDrill = true }).Refusal);
        Assert.Equal(new UnknownCase(), Link(Some.Incident with { IsRestricted = true }).Refusal);
    }

    private static TeamsIsms.Kernel.Outcome<IncidentStep> Link(Incident survivor) =>
        LinkDuplicate.Decide(Duplicate, survivor, Some.Handler, Some.By(Some.Handler));

    private static IncidentStep Survive(Incident survivor, Incident duplicate) =>
        LinkDuplicate.Survive(survivor, duplicate, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!;
}
