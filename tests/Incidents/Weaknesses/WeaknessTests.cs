using TeamsIsms.Approvals;
using TeamsIsms.Incidents;
using TeamsIsms.Incidents.Rules;
using TeamsIsms.Incidents.Weaknesses;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents.Weaknesses;

public sealed class WeaknessTests
{
    private static readonly CaseActor Chair = new(Some.Chair, [Role.CommitteeChair]);

    [Fact]
    public void Somebody_takes_charge_within_one_working_day()
    {
        // Friday evening; Monday is the next working day.
        var friday = Taipei.At(new DateOnly(2026, 12, 4), new TimeOnly(19, 0));
        var weakness = ReportWeakness.Decide(
            new CaseId(CaseSeries.Weakness, 2026, 1), new CaseReport("門禁卡機故障"), CaseReporter.Of(Some.Person), Some.Act with { At = friday }).Value!.Next;

        Assert.Equal(Taipei.At(new DateOnly(2026, 12, 7), new TimeOnly(18, 0)), weakness.TriageDue);
    }

    [Theory]
    [InlineData(Severity.Critical, "2026-12-10")]
    [InlineData(Severity.High, "2027-01-02")]
    [InlineData(Severity.Medium, "2027-03-03")]
    [InlineData(Severity.Low, "2027-06-01")]
    public void The_severity_says_until_when_it_is_treated(Severity severity, string day)
    {
        var accepted = TriageWeakness.Accept(
            Some.Weakness with { Status = WeaknessStatus.Triage }, severity, Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(
            Taipei.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(18, 0)), accepted.TreatBy);
    }

    [Fact]
    public void Accepting_what_nobody_took_charge_of_records_both_steps()
    {
        var reported = Some.Weakness with { Status = WeaknessStatus.Reported, TakenBy = null, TakenAt = null, Responders = [] };

        var step = TriageWeakness.Accept(reported, Severity.High, Some.Handler, Some.By(Some.Handler)).Value!;

        Assert.Equal((WeaknessStatus.Accepted, Some.Handler.Person), (step.Next.Status, step.Next.TakenBy));
        Assert.Equal(["weakness.takenInCharge", "weakness.accepted"], step.Events.Select(happened => happened.Kind));
        Assert.Equal([5, 6], step.Entries.Select(entry => entry.Sequence));
        Assert.Equal(6, step.Next.Entries);
    }

    [Fact]
    public void A_weakness_needs_a_severity_and_a_suggestion_has_the_lowest()
    {
        var weakness = Some.Weakness with { Status = WeaknessStatus.Triage };
        var suggestion = weakness with { Id = new CaseId(CaseSeries.Suggestion, 2026, 1) };

        Assert.Equal(new SeverityNeeded(), TriageWeakness.Accept(weakness, null, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Equal(Severity.Low, TriageWeakness.Accept(suggestion, null, Some.Handler, Some.By(Some.Handler)).Value!.Next.Severity);
    }

    [Fact]
    public void Neither_who_fixed_it_nor_who_had_to_verifies_it()
    {
        var owner = new CaseActor(Some.Owner.Person, [Role.IncidentHandler]);
        var fixedBy = TreatWeakness.Remediate(Some.Weakness, "已停用", Some.Handler, Some.By(Some.Handler)).Value!.Next;

        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.VerifyRemedy), TreatWeakness.Verify(fixedBy, null, owner, Some.By(owner)).Refusal);
        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.VerifyRemedy), TreatWeakness.Verify(fixedBy, null, Some.Handler, Some.By(Some.Handler)).Refusal);
        Assert.Null(TreatWeakness.Verify(fixedBy, null, Some.SecondHandler, Some.By(Some.SecondHandler)).Refusal);
    }

    [Fact]
    public void A_failed_verification_goes_back_and_its_fixer_still_may_not_verify()
    {
        var failed = TreatWeakness.FailVerification(
            TreatWeakness.Remediate(Some.Weakness, "已停用", Some.SecondHandler, Some.By(Some.SecondHandler)).Value!.Next,
            "仍可連線",
            Some.Handler,
            Some.By(Some.Handler)).Value!.Next;
        var again = TreatWeakness.Remediate(failed, "改為停用整個交換器", Some.Owner, Some.By(Some.Owner)).Value!.Next;

        Assert.Equal(
            new SecondPersonNeeded(SeparateDuty.VerifyRemedy),
            TreatWeakness.Verify(again, null, Some.SecondHandler, Some.By(Some.SecondHandler)).Refusal);
    }

    [Theory]
    [InlineData("2026-12-03", false)]
    [InlineData("2026-12-04", true)]
    [InlineData("2027-12-03", true)]
    [InlineData("2027-12-04", false)]
    public void A_risk_is_accepted_for_a_time_of_at_most_twelve_months(string until, bool isTaken)
    {
        var outcome = AcceptRisk.Propose(
            Some.Weakness,
            DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture),
            "明年汰換",
            [Some.Chair],
            Some.Manager,
            Some.By(Some.Manager));

        Assert.Equal(isTaken ? null : new AcceptanceEndNeeded(new DateOnly(2027, 12, 3)), outcome.Refusal);
    }

    [Fact]
    public void Neither_the_proposer_nor_the_owner_is_asked_as_chair() => Assert.Equal(
        new NoChair(),
        AcceptRisk.Propose(
            Some.Weakness,
            new DateOnly(2027, 6, 3),
            "明年汰換",
            [Some.Manager.Person, Some.Owner.Person],
            Some.Manager,
            Some.By(Some.Manager)).Refusal);

    [Fact]
    public void A_risk_whose_weakness_changed_meanwhile_has_to_be_asked_again()
    {
        var graver = Some.Weakness with { Acceptance = Some.Acceptance, Severity = Severity.Critical };

        Assert.Equal(new ObjectChanged(), AcceptRisk.Decide(graver, ApprovalVerdict.Approve, null, Chair, Some.By(Chair)).Refusal);
    }

    [Fact]
    public void What_is_fixed_meanwhile_needs_no_acceptance()
    {
        var fixedBy = TreatWeakness.Remediate(
            Some.Weakness with { Acceptance = Some.Acceptance }, "已停用", Some.Owner, Some.By(Some.Owner)).Value!.Next;

        Assert.Equal(ApprovalStatus.Withdrawn, fixedBy.Acceptance?.Approval.Status);
        Assert.Equal(
            new AlreadyDecided(ApprovalStatus.Withdrawn), AcceptRisk.Decide(fixedBy, ApprovalVerdict.Approve, null, Chair, Some.By(Chair)).Refusal);
    }

    [Fact]
    public void An_acceptance_runs_until_its_last_day_is_over()
    {
        var accepted = AcceptRisk.Decide(
            Some.Weakness with { Acceptance = Some.Acceptance }, ApprovalVerdict.Approve, null, Chair, Some.By(Chair)).Value!.Next;
        var last = Taipei.At(new DateOnly(2027, 6, 3), new TimeOnly(23, 59));

        Assert.Equal(
            new AcceptanceStillRuns(new DateOnly(2027, 6, 3)), AcceptRisk.Expire(accepted, Some.Act with { At = last }).Refusal);
        var back = AcceptRisk.Expire(accepted, Some.Act with { At = last.AddMinutes(1) }).Value!.Next;
        Assert.Equal((WeaknessStatus.Accepted, null), (back.Status, back.Acceptance));
        Assert.Equal(TreatmentTargets.Treat(Severity.Medium, last.AddMinutes(1)), back.TreatBy);
        Assert.Single(back.Expired);
    }

    [Fact]
    public void An_actual_breach_has_a_clock_of_its_own_from_when_the_handler_knew()
    {
        var knew = Some.Now.AddMinutes(-12);

        var both = EscalateWeakness.Decide(
            Some.Weakness with { IsPrivate = true, Acceptance = Some.Acceptance },
            new CaseId(CaseSeries.Incident, 2026, 5),
            knew,
            Some.Duties,
            Some.SecondHandler,
            Some.By(Some.SecondHandler)).Value!;

        var (weakness, incident) = (both.Weakness.Next, both.Incident.Next);
        Assert.Equal((knew, Some.Now), (incident.Times.Aware, incident.Times.Recorded));
        Assert.Equal((Some.Weakness.Recorded, incident.Id), (weakness.Recorded, weakness.EscalatedTo));
        Assert.Equal((weakness.Id, IncidentStatus.Triage, Some.SecondHandler.Person), (incident.EscalatedFrom, incident.Status, incident.TakenBy));
        Assert.Equal(ApprovalStatus.Withdrawn, weakness.Acceptance?.Approval.Status);
        Assert.True(incident.IsPrivate);
        Assert.Equal(knew.AddHours(1), Clocks.Of(incident.Tracks, incident.Facts, Some.RuleSets).First(clock => clock.Kind == ClockKind.Notify).Deadline);
    }

    [Fact]
    public void Nobody_knew_of_a_breach_in_the_future() => Assert.Equal(
        new TimeInFuture(Some.Now.AddMinutes(1)),
        EscalateWeakness.Decide(
            Some.Weakness,
            new CaseId(CaseSeries.Incident, 2026, 5),
            Some.Now.AddMinutes(1),
            Some.Duties,
            Some.Handler,
            Some.By(Some.Handler)).Refusal);
}
