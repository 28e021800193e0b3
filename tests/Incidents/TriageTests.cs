using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class TriageTests
{
    private static readonly Incident InTriage = Some.NewIncident with
    {
        Status = IncidentStatus.Triage,
        TakenBy = Some.Handler.Person,
        TakenAt = Some.Now,
        Responders = [Some.Handler.Person],
    };

    [Fact]
    public void Whoever_taps_second_learns_that_somebody_has_it() => Assert.Equal(
        new AlreadyTaken(Some.Now), Triage.TakeCharge(InTriage, Some.SecondHandler, Some.By(Some.SecondHandler)).Refusal);

    [Fact]
    public void A_second_person_who_dismisses_too_confirms_the_first()
    {
        var proposed = Triage.Dismiss(InTriage, DismissalReason.NoImpact, "測試信", Some.Handler, Some.By(Some.Handler)).Value!.Next;
        var dismissed = Triage.Dismiss(proposed, DismissalReason.FalseAlarm, null, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.Equal(IncidentStatus.Triage, proposed.Status);
        Assert.Equal(IncidentStatus.NotAnIncident, dismissed.Status);
        Assert.Equal(
            new Dismissal(DismissalReason.NoImpact, "測試信", Some.Handler.Person, Some.Now, Some.Manager.Person, Some.Now),
            dismissed.Dismissal);
    }

    [Fact]
    public void Proposing_twice_waits_for_the_same_second_person()
    {
        var proposed = Triage.Dismiss(InTriage, DismissalReason.NoImpact, null, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(
            new AlreadyProposed(Some.Now),
            Triage.Dismiss(proposed, DismissalReason.NoImpact, null, Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Fact]
    public void A_reason_outside_the_list_is_none() => Assert.Equal(
        new DismissalReasonNeeded(), Triage.Dismiss(InTriage, null, "誤報", Some.Handler, Some.By(Some.Handler)).Refusal);

    [Fact]
    public void Nothing_is_due_to_an_authority_that_was_told_nothing_of_a_false_alarm()
    {
        var proposed = InTriage with { Dismissal = new Dismissal(DismissalReason.FalseAlarm, null, Some.Handler.Person, Some.Now) };

        var dismissed = Triage.ConfirmDismissal(proposed, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.All(dismissed.Tracks, track => Assert.Equal(TrackStatus.NotRequired, track.Status));
    }

    [Fact]
    public void What_harmed_something_cannot_become_a_weakness() => Assert.Equal(
        new HasImpact(),
        Triage.Convert(
            InTriage,
            Some.LevelAnswers with { Availability = Harm.Minor, Tolerable = Interruption.Within },
            new CaseId(CaseSeries.Weakness, 2026, 1),
            Some.Handler,
            Some.By(Some.Handler)).Refusal);

    [Fact]
    public void A_drill_stays_a_drill() => Assert.Equal(
        new NotInADrill(),
        Triage.Convert(
            InTriage with { IsDrill = true },
            Some.LevelAnswers,
            new CaseId(CaseSeries.Weakness, 2026, 1),
            Some.Handler,
            Some.By(Some.Handler)).Refusal);

    [Fact]
    public void A_weakness_keeps_who_reported_what_when_and_who_may_see_it()
    {
        var reported = InTriage with { IsPrivate = true, IsRestricted = true, Named = [Some.Handler.Person] };

        var both = Triage.Convert(
            reported, Some.LevelAnswers, new CaseId(CaseSeries.Weakness, 2026, 3), Some.Handler, Some.By(Some.Handler)).Value!;

        var (incident, weakness) = (both.Incident.Next, both.Weakness.Next);
        Assert.Equal((weakness.Id, incident.Id), (incident.ConvertedTo, weakness.ConvertedFrom));
        Assert.Equal((WeaknessStatus.Triage, Some.Handler.Person), (weakness.Status, weakness.TakenBy));
        Assert.Equal(
            (reported.Reporter, reported.What, reported.Times.Recorded, true, true),
            (weakness.Reporter, weakness.What, weakness.Recorded, weakness.IsPrivate, weakness.IsRestricted));
        Assert.Equal(reported.Named, weakness.Named);
        Assert.Equal("weakness.cameFrom", Assert.Single(both.Weakness.Events).Kind);
    }
}
