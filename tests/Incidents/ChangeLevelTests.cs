using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class ChangeLevelTests
{
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
    public void The_same_level_is_no_rise()
    {
        Assert.Equal(
            new LevelNotHigher(2),
            ChangeLevel.Raise(Some.Incident, Some.LevelTwo, null, Some.Duties, Some.Handler, Some.By(Some.Handler)).Refusal);
    }

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
