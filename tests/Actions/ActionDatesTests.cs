using TeamsIsms.Actions;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Actions;

public sealed class ActionDatesTests
{
    // 3 December 2026 is a Thursday
    private static readonly DateOnly Today = new(2026, 12, 3);

    [Fact]
    public void The_default_days_are_those_of_the_rules()
    {
        Assert.Equal(Today.AddDays(14), Some.ActionOpen.Due);
        Assert.Equal(Today.AddDays(7), Some.ActionProposed.Due);
        Assert.Equal(Today.AddDays(20), Some.ActionInProgress.Due); // the last step's day
        Assert.Equal(Today.AddDays(30), ActionDates.Carried(Today, [], Some.ActionOptions));
        Assert.Equal((Today.AddDays(30), Today.AddDays(60)), (Some.ActionImplemented.ObserveUntil, Some.ActionImplemented.Due));
        Assert.Equal(Today.AddDays(31 + 7), Some.ActionEffective.Due);
    }

    [Theory]
    [InlineData("2026-11-10", "2026-12-10", "2026-12-10")] // the law is earlier
    [InlineData("2026-12-03", "2027-01-03", "2026-12-17")]
    [InlineData("2026-01-31", "2026-02-28", "2026-02-28")] // it was missed before anybody opened it
    public void What_an_authority_waits_for_has_the_laws_day(string received, string legal, string due)
    {
        var wanted = Some.NewAction with
        {
            Origin = new ActionOrigin(ActionSource.AuthorityAudit, "通字第 1 號"),
            Received = Day(received),
        };
        var action = OpenAction.Decide(new ActionId(2026, 3), wanted, Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager)).Value!.Next;

        Assert.Equal((Day(legal), Day(due)), (action.Report!.Due, action.Due)); // from an authority
        Assert.IsType<ReceivedNeeded>(OpenAction.Decide(
            new ActionId(2026, 3), wanted with { Received = Today.AddDays(1) }, Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager)).Refusal);
    }

    [Fact]
    public void A_day_is_moved_twice_later_each_time_and_the_earlier_ones_stay()
    {
        var once = Extend(Some.ActionInProgress, Today.AddDays(30)).Value!.Next;
        var twice = Extend(once, Today.AddDays(40)).Value!.Next;

        Assert.Equal([Today.AddDays(20), Today.AddDays(30)], twice.Extensions.Select(moved => moved.From));
        Assert.Equal(new ExtensionsUsed(2), Extend(twice, Today.AddDays(50)).Refusal);
        Assert.IsType<DayNeeded>(Extend(once, Today.AddDays(30)).Refusal);
        Assert.IsType<DayNeeded>(Extend(once, Today.AddDays(366)).Refusal);
        Assert.IsType<DayNeeded>(Extend(once, null).Refusal);
        Assert.NotNull(Extend(twice with { Round = 2 }, Today.AddDays(50)).Value);
    }

    [Fact]
    public void Nothing_is_verified_before_the_observation_ended()
    {
        var (last, next) = (Verify(days: 30), Verify(days: 31));

        Assert.Equal(new ObservedUntil(Today.AddDays(30)), last.Refusal);
        Assert.NotNull(next.Value);
    }

    [Fact]
    public void What_did_not_work_begins_again_and_remembers()
    {
        var again = VerifyAction.Verify(
            Some.ActionImplemented, false, "仍有未停用", Some.ActionAuditor, Some.ActionOptions, Some.ActionAct(Some.ActionAuditor, days: 31)).Value!.Next;

        Assert.Equal((ActionStatus.CauseAnalysis, 2), (again.Status, again.Round));
        Assert.Equal((Today.AddDays(31 + 14), "離職流程沒有帳號停用的交接點"), (again.Due, again.Earlier[0].Cause));
        Assert.Equal((0, 0, null), (again.Whys.Count, again.Steps.Count, again.Plan));
        Assert.Empty(again.EvidenceNow);
        Assert.Contains(Some.StepOwner.Person, again.Doers);
    }

    [Theory]
    [InlineData("2026-12-14T09:00", "DueSoon")] // Monday; the 17th is three working days away
    [InlineData("2026-12-11T12:00", "")]
    [InlineData("2026-12-17T12:00", "DueSoon")]
    [InlineData("2026-12-18T12:00", "Overdue")]
    [InlineData("2026-12-18T20:00", "")] // after hours
    [InlineData("2026-12-19T12:00", "")] // Saturday
    [InlineData("2026-12-28T12:00", "Escalated")]
    public void Owners_are_reminded_before_and_after_the_day_and_those_above_learn_of_it(string at, string expected)
    {
        var now = Taipei.At(DateOnly.Parse(at[..10], null), TimeOnly.Parse(at[11..], null));
        var due = ActionReminders.Due(Some.ActionOpen, isOwnerGone: false, now);
        var told = ActionReminders.Told(Some.ActionOpen, due);

        Assert.Equal(expected, string.Join(' ', due));
        Assert.Empty(ActionReminders.Due(told, isOwnerGone: false, now));
    }

    [Fact]
    public void Whoever_verifies_is_asked_the_day_after_the_observation_ended_and_a_moved_day_is_told_anew()
    {
        var (last, after) = (Some.Now.AddDays(30), Some.Now.AddDays(32)); // Saturday 2 January; Monday
        var told = ActionReminders.Told(Some.ActionOpen, [ActionReminder.Escalated]);

        Assert.Empty(ActionReminders.Due(Some.ActionImplemented, isOwnerGone: false, last));
        Assert.Equal([ActionReminder.Observed], ActionReminders.Due(Some.ActionImplemented, isOwnerGone: false, after));
        Assert.Empty(ActionReminders.Due(told, isOwnerGone: false, Taipei.At(new DateOnly(2026, 12, 18), new TimeOnly(10, 0))));
        Assert.Equal(
            [ActionReminder.Overdue],
            ActionReminders.Due(told with { Due = Today }, isOwnerGone: false, Taipei.At(Today.AddDays(1), new TimeOnly(10, 0))));
    }

    [Fact]
    public void The_day_of_the_law_is_told_before_and_after_until_the_report_is_sent()
    {
        var action = Some.ActionOpen with { Due = null, Report = new AuthorityReport(new DateOnly(2026, 11, 10), new DateOnly(2026, 12, 10)) };
        var sent = SteerAction.SendReport(
            action with { Cause = "無交接點", Steps = Some.ActionAnalysed.Steps }, Today, "函 1", Some.ActionManager, Some.ActionAct(Some.ActionManager)).Value!.Next;

        Assert.Equal([ActionReminder.ReportSoon], ActionReminders.Due(action, isOwnerGone: false, Some.Now));
        Assert.Equal([ActionReminder.ReportLate], ActionReminders.Due(action, isOwnerGone: false, Some.Now.AddDays(8)));
        Assert.Empty(ActionReminders.Due(sent, isOwnerGone: false, Some.Now.AddDays(8)));
        Assert.Equal((Today, "函 1"), (sent.Report!.SentOn, sent.Report.Reference)); // sent
        Assert.IsType<ReportNotSent>(VerifyAction.Close(
            Some.ActionEffective with { Report = action.Report }, "已更新", Some.ActionManager, Some.ActionAct(Some.ActionManager, 40)).Refusal);
    }

    [Fact]
    public void An_owner_who_left_is_told_once_while_another_can_be_named()
    {
        var due = ActionReminders.Due(Some.ActionAnalysed, isOwnerGone: true, Some.Now);
        var told = ActionReminders.Told(Some.ActionAnalysed, due);

        Assert.Equal([ActionReminder.OwnerGone], due);
        Assert.Empty(ActionReminders.Due(told, isOwnerGone: true, Some.Now));
        Assert.Equal([ActionReminder.OwnerGone], ActionReminders.Due(told with { Owner = Some.StepOwner.Person }, isOwnerGone: true, Some.Now));
        Assert.Empty(ActionReminders.Due(Some.ActionImplemented, isOwnerGone: true, Some.Now));
        Assert.IsType<OwnerGone>(SteerAction.Nudge(
            Some.ActionOpen, Some.ActionUnitOfficer with { IsOwnerGone = true }, Some.ActionAct(Some.ActionUnitOfficer)).Refusal);
    }

    [Theory]
    [InlineData(31, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void Whom_the_chair_excepted_judges_what_they_approved_until_the_day(int days, bool may)
    {
        var chair = new ActionActor(Some.Person.Id, [TeamsIsms.People.Role.CommitteeChair]);
        var approver = Some.PlanApprover.Person;
        var excepted = Except(approver, Today.AddDays(60)).Value!.Next;
        var verdict = VerifyAction.Verify(
            excepted, true, "無誤", Some.PlanApprover, Some.ActionOptions, Some.ActionAct(Some.PlanApprover, days));

        Assert.Equal((may ? null : new VerifierApproved(), may), (verdict.Refusal, verdict.Value is not null));
        Assert.IsType<OwnException>(Except(chair.Person, Today.AddDays(60)).Refusal);
        Assert.IsType<VerifierNeeded>(Except(null, Today.AddDays(60)).Refusal);
        Assert.IsType<DayNeeded>(Except(approver, Today.AddDays(-1)).Refusal);
        Assert.Equal(new ActionFieldNeeded(ActionField.Reason, 500), Except(approver, Today.AddDays(60), reason: " ").Refusal);

        Outcome<ActionStep> Except(Guid? person, DateOnly until, string reason = "僅有一位稽核人員") =>
            SteerAction.Except(Some.ActionImplemented, person, until, reason, chair, Some.ActionAct(chair));
    }

    [Fact]
    public void The_owner_is_nudged_once_a_working_day_whoever_does_it()
    {
        var nudged = SteerAction.Nudge(Some.ActionOpen, Some.ActionUnitOfficer, Some.ActionAct(Some.ActionUnitOfficer)).Value!.Next;

        Assert.IsType<NudgedToday>(SteerAction.Nudge(nudged, Some.ActionManager, Some.ActionAct(Some.ActionManager)).Refusal);
        Assert.NotNull(SteerAction.Nudge(nudged, Some.ActionManager, Some.ActionAct(Some.ActionManager, days: 1)).Value);
        Assert.IsType<NoWorkingDay>(SteerAction.Nudge(nudged, Some.ActionManager, Some.ActionAct(Some.ActionManager, days: 2)).Refusal);
        Assert.IsType<OwnerNeeded>(SteerAction.Nudge(
            Some.ActionOpen with { Owner = null }, Some.ActionManager, Some.ActionAct(Some.ActionManager)).Refusal);
    }

    [Theory]
    [InlineData("CAR-2026-0001", true)]
    [InlineData(" car-2026-12345 ", true)]
    [InlineData("CAR-2026-00001", false)]
    [InlineData("CAR-2026-0000", false)]
    [InlineData("INC-2026-0001", false)]
    [InlineData("CAR-26-0001", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_number_is_read_as_it_is_written(string? text, bool isNumber) =>
        Assert.Equal(isNumber ? text!.Trim().ToUpperInvariant() : null, ActionId.Parse(text)?.ToString()); // a number is no null

    private static Outcome<ActionStep> Extend(CorrectiveAction action, DateOnly? day) =>
        SteerAction.Extend(action, day, "交期延後", Some.ActionManager, Some.ActionOptions, Some.ActionAct(Some.ActionManager));

    private static Outcome<ActionStep> Verify(int days) => VerifyAction.Verify(
        Some.ActionImplemented, true, "無誤", Some.ActionAuditor, Some.ActionOptions, Some.ActionAct(Some.ActionAuditor, days));

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
