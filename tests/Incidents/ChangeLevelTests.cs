using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class ChangeLevelTests
{
    private static readonly CaseActor Both = new(new Guid("0e000000-0000-4000-8000-0000000000b1"), [Role.IncidentHandler, Role.SecurityManager]);

    [Fact]
    public void Confirming_waits_for_no_manager_and_opens_the_tracks()
    {
        var report = Some.NewIncident with { Status = IncidentStatus.Triage, Tracks = [] };

        var confirmed = ConfirmIncident.Decide(report, Some.LevelTwo, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal((IncidentStatus.Confirmed, Some.Handler.Person), (confirmed.Status, confirmed.Commander));
        Assert.Null(confirmed.LevelAgreed);
        Assert.Equal([TrackStatus.Due, TrackStatus.NotRequired], confirmed.Tracks.Select(track => track.Status));
        Assert.Equal([new LevelFrom(Some.Now, 2)], confirmed.Facts.Levels);
    }

    [Fact]
    public void A_personal_data_accident_runs_the_second_authority_beside_the_first()
    {
        var personal = Some.LevelThree with { Answers = Some.LevelThree.Answers with { PersonalData = true } };

        var raised = ChangeLevel.Raise(Some.Incident, personal, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal([TrackStatus.Due, TrackStatus.Due], raised.Tracks.Select(track => track.Status));
    }

    [Fact]
    public void A_rise_counts_from_the_original_aware_time()
    {
        var raised = ChangeLevel.Raise(
            Some.Incident, Some.LevelThree, "擴散到核心系統", Some.Duties, Some.Handler, Some.By(Some.Handler) with { At = Some.Now.AddHours(39) }).Value!.Next;

        var control = Clocks.Of(raised.Tracks, raised.Facts, Some.RuleSets).Single(clock => clock.Kind == ClockKind.Control);
        Assert.Equal(Some.Incident.Times.Aware.AddHours(36), control.Deadline);
        Assert.True(control.IsMissed(Some.Now.AddHours(39)));
    }

    [Fact]
    public void The_same_level_is_no_rise_and_no_fall()
    {
        Assert.Equal(
            new LevelNotHigher(2),
            ChangeLevel.Raise(Some.Incident, Some.LevelTwo, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(
            new LevelNotLower(2),
            ChangeLevel.Lower(Some.Incident, Some.LevelTwo, "原因", Some.Duties, Some.Manager, Some.By(Some.Manager)).Refusal);
    }

    [Fact]
    public void A_manager_lowers_what_a_handler_proposed()
    {
        var proposed = ChangeLevel.ProposeLower(Some.Incident, Some.LevelOne, "非核心", Some.Handler, Some.By(Some.Handler)).Value!.Next;

        var lowered = ChangeLevel.Lower(proposed, null, null, Some.Duties, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.Equal(2, proposed.Level?.Level);
        Assert.Equal((1, null), (lowered.Level?.Level, lowered.Lowering));
        Assert.Equal(
            new LevelChange(Some.LevelTwo, Some.LevelOne, Some.Manager.Person, Some.Now, "非核心", Some.Handler.Person), lowered.LevelChanges[^1]);
    }

    [Fact]
    public void Who_set_or_proposed_the_level_does_not_lower_it_even_as_a_manager()
    {
        var set = Some.Incident with { LevelChanges = [new LevelChange(null, Some.LevelTwo, Both.Person, Some.Now)] };
        var proposed = ChangeLevel.ProposeLower(Some.Incident, Some.LevelOne, "非核心", Both, Some.By(Both)).Value!.Next;

        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.LowerLevel),
            ChangeLevel.Lower(set, Some.LevelOne, "原因", Some.Duties, Both, Some.By(Both)).Refusal);
        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.LowerLevel),
            ChangeLevel.Lower(proposed, null, null, Some.Duties, Both, Some.By(Both)).Refusal);
    }

    [Fact]
    public void Lowering_needs_a_reason() => Assert.Equal(
        new TeamsIsms.Approvals.ReasonNeeded(),
        ChangeLevel.Lower(Some.Incident, Some.LevelOne, " ", Some.Duties, Some.Manager, Some.By(Some.Manager)).Refusal);

    [Fact]
    public void A_reopened_incident_is_not_lowered_by_confirming_it_again()
    {
        var reopened = Some.Incident with { Status = IncidentStatus.Triage };

        Assert.Equal(
            new LowerNeedsTwo(2),
            ConfirmIncident.Decide(reopened, Some.LevelOne, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Refusal);
    }

    [Fact]
    public void A_new_level_takes_the_managers_agreement_away()
    {
        var agreed = ConfirmIncident.Agree(Some.Incident, Some.Manager, Some.By(Some.Manager)).Value!.Next;

        Assert.NotNull(agreed.LevelAgreed);
        Assert.Null(ChangeLevel.Raise(agreed, Some.LevelThree, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Value!.Next.LevelAgreed);
    }
}
