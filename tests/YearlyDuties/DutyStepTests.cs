using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Trail;
using TeamsIsms.YearlyDuties;

namespace TeamsIsms.Tests.YearlyDuties;

public sealed class DutyStepTests
{
    private static readonly Guid Auditor = new("0c000000-0000-4000-8000-000000000001");
    private static readonly DateOnly Today = Taipei.Day(Some.Now);
    private static readonly Act Act = Act.By(Auditor, Some.Now, "activity-1");

    [Fact]
    public void Whoever_is_responsible_records_that_it_was_done_and_the_trail_has_it()
    {
        var step = Record(Some.Audit, Today).Value!;

        Assert.Equal(new DutyEntry(Today, "report.docx", "", Auditor, Some.Now), step.Next.Last);
        Assert.Equal((TrailKinds.DutyRecorded, "duty/InternalAudit", TrailActor.Person(Auditor)), (step.Event.Kind, step.Event.Subject, step.Event.Actor));
        Assert.Equal("report.docx", step.Event.Detail.Note);
    }

    [Fact]
    public void What_cannot_be_recorded_is_refused_with_its_reason()
    {
        var done = Some.Audit with { Last = Some.AuditDone };

        Assert.Equal(new DutyKnown(), Record(Duty.Usual(DutyKind.Training), Today).Refusal);
        Assert.Equal(new DutyOfOthers(), Record(Some.Audit, Today, responsible: Some.SecurityManager).Refusal);
        Assert.Equal(new DutyDayNeeded(), Record(Some.Audit, null).Refusal);
        Assert.Equal(new DutyInFuture(Today), Record(Some.Audit, Today.AddDays(1)).Refusal);
        Assert.Equal(new DutyRecorded(Some.AuditDone.On), Record(done, Some.AuditDone.On).Refusal);
        Assert.Equal(new DutyEvidenceNeeded(300), Record(Some.Audit, Today, evidence: " ").Refusal);
        Assert.Equal(new DutyTextTooLong(500), Record(Some.Audit, Today, note: new string('字', 501)).Refusal);
        Assert.NotNull(Record(done, Some.AuditDone.On.AddDays(1)).Value);
    }

    [Fact]
    public void The_security_manager_changes_cadence_and_person_with_a_reason()
    {
        var step = Change(Some.Audit, 6, Auditor).Value!;

        Assert.Equal((6, Auditor), (step.Next.Months, step.Next.Person));
        Assert.Equal(("12m role", $"6m u:{Auditor:D}", "主管機關要求"), (step.Event.Detail.From, step.Event.Detail.To, step.Event.Detail.Reason));
    }

    [Fact]
    public void What_cannot_be_changed_is_refused_with_its_reason()
    {
        Assert.Equal(new DutyManagerNeeded(), Change(Some.Audit, 6, null, isManager: false).Refusal);
        Assert.Equal(new DutyCadence(12, MayBeOff: false), Change(Some.Audit, 13, null).Refusal);
        Assert.Equal(new DutyCadence(12, MayBeOff: false), Change(Some.Audit, 0, null).Refusal);
        Assert.Equal(new DutyCadence(12, MayBeOff: false), Change(Some.Audit, null, null).Refusal);
        Assert.Equal(new DutyReasonNeeded(), Change(Some.Audit, 6, null, reason: " ").Refusal);
        Assert.Equal(new DutyTextTooLong(500), Change(Some.Audit, 6, null, reason: new string('字', 501)).Refusal);
        Assert.Equal(new DutyUnchanged(), Change(Some.Audit, 12, null).Refusal);
        Assert.Equal(0, Change(Duty.Usual(DutyKind.Acknowledgement), 0, null).Value!.Next.Months);
    }

    [Fact]
    public void Every_duty_begins_with_a_cadence_that_may_be_chosen() => Assert.All(
        Enum.GetValues<DutyKind>(), kind => Assert.True(DutyRule.Of(kind).Allows(Duty.Usual(kind).Months)));

    private static Outcome<DutyStep> Record(
        Duty duty, DateOnly? on, string evidence = "report.docx", string? note = null, Guid? responsible = null) =>
        RecordDuty.Decide(duty, on, evidence, note, [responsible ?? Auditor], Auditor, Act);

    private static Outcome<DutyStep> Change(
        Duty duty, int? months, Guid? person, string reason = "主管機關要求", bool isManager = true) =>
        ChangeDuty.Decide(duty, months, person, reason, isManager, Act);
}
