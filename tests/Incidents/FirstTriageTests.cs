using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

/// <summary>The security officer of the unit a report came from looks first (rules 4.0), and no further than that.</summary>
public sealed class FirstTriageTests
{
    private static readonly CaseActor Officer =
        new(new Guid("0e000000-0000-4000-8000-0000000000e1"), [Role.UnitSecurityOfficer], Some.Incident.ReporterUnit);

    private static readonly CaseActor OtherOfficer = Officer with { Unit = "網路維運部" };

    [Fact]
    public void They_take_charge_of_a_report_of_their_unit_and_have_a_part_in_it_from_then_on()
    {
        var taken = Triage.TakeCharge(Some.NewIncident, Officer, Some.By(Officer)).Value!.Next;

        Assert.Equal((IncidentStatus.Triage, Officer.Person), (taken.Status, taken.TakenBy));
        Assert.Equal(CaseView.Team, CaseAccess.Of(taken with { Status = IncidentStatus.Confirmed }, Officer));
        Assert.IsType<UnknownCase>(Triage.TakeCharge(Some.NewIncident, OtherOfficer, Some.By(OtherOfficer)).Refusal);
    }

    [Fact]
    public void They_propose_that_it_is_none_and_a_handler_confirms_it()
    {
        var triaged = Some.NewIncident with { Status = IncidentStatus.Triage };

        var proposed = Triage.Dismiss(triaged, DismissalReason.FalseAlarm, null, Officer, Some.By(Officer)).Value!.Next;

        Assert.Equal(IncidentStatus.Triage, proposed.Status);
        Assert.IsType<RoleNeeded>(Triage.ConfirmDismissal(proposed, Officer, Some.By(Officer)).Refusal);
        Assert.Equal(
            IncidentStatus.NotAnIncident, Triage.ConfirmDismissal(proposed, Some.Handler, Some.By(Some.Handler)).Value?.Next.Status);
    }

    [Fact]
    public void They_decide_no_level_and_see_nothing_once_it_is_decided()
    {
        var triaged = Some.NewIncident with { Status = IncidentStatus.Triage };

        Assert.IsType<RoleNeeded>(ConfirmIncident.Decide(triaged, Some.LevelTwo, null, Some.Duties, Officer, Some.By(Officer)).Refusal);
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.Incident, Officer));
    }

    [Fact]
    public void A_private_or_restricted_report_is_not_theirs()
    {
        Assert.Equal(CaseView.Team, CaseAccess.Of(Some.NewIncident, Officer));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.NewIncident with { IsPrivate = true }, Officer));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.NewIncident with { IsRestricted = true }, Officer));
        Assert.Equal(CaseView.None, CaseAccess.Of(Some.NewIncident with { ReporterUnit = null }, Officer with { Unit = null }));
    }

    [Fact]
    public void They_take_charge_of_a_weakness_of_their_unit_and_a_handler_accepts_it()
    {
        var reported = Some.Weakness with { Status = WeaknessStatus.Reported, TakenBy = null, TakenAt = null, Owner = null };

        var taken = TriageWeakness.TakeCharge(reported, Officer, Some.By(Officer)).Value!.Next;

        Assert.Equal(Officer.Person, taken.TakenBy);
        Assert.IsType<RoleNeeded>(TriageWeakness.Accept(taken, Severity.High, Officer, Some.By(Officer)).Refusal);
        Assert.IsType<UnknownCase>(TriageWeakness.TakeCharge(reported, OtherOfficer, Some.By(OtherOfficer)).Refusal);
    }
}
