using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Actions;

public sealed class ActionMachineTests
{
    public static TheoryData<string> Events() => [.. ActionMachine.Rules.Select(rule => rule.Event)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_state_and_every_person_get_what_the_rules_say(string step)
    {
        var rule = ActionMachine.Rules.Single(rule => rule.Event == step);

        Assert.Empty(
            from status in Enum.GetValues<ActionStatus>()
            from seat in Enum.GetValues<ActionSeat>()
            let got = Said(ActionMachine.Take(ActionMachine.In(status), step, ActionMachine.Actor(seat), Some.Now))
            let expected = Expected(rule, status, seat)
            where got != expected
            select $"{status} {step} {seat}: expected {expected}, got {got}");
    }

    [Theory]
    [InlineData("approve", ActionStatus.InProgress)]
    [InlineData("return", ActionStatus.PlanReturned)]
    public void Only_those_who_are_asked_decide_about_a_plan_and_only_while_it_waits(string step, ActionStatus to)
    {
        foreach (var seat in Enum.GetValues<ActionSeat>())
        {
            var by = ActionMachine.Actor(seat);

            Assert.Equal(
                seat switch
                {
                    ActionSeat.ManagerWhoApproved or ActionSeat.UnitHead => to.ToString(),
                    ActionSeat.Owner or ActionSeat.StepOwner or ActionSeat.ManagerWhoOwned => nameof(OwnAction),
                    ActionSeat.ManagerWhoAdministers => nameof(AdministratorDecides),
                    _ => nameof(NotAnApprover),
                },
                Said(ActionMachine.Take(ActionMachine.In(ActionStatus.PlanProposed), step, by, Some.Now)));
            Assert.All(
                Enum.GetValues<ActionStatus>().Where(status => status != ActionStatus.PlanProposed),
                status => Assert.IsType<UnknownApproval>(ActionMachine.Take(ActionMachine.In(status), step, by, Some.Now).Refusal));
        }
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_refusal_says_why_in_both_languages(string step) =>
        Assert.All(
            from status in Enum.GetValues<ActionStatus>()
            from seat in Enum.GetValues<ActionSeat>()
            let refusal = ActionMachine.Take(ActionMachine.In(status), step, ActionMachine.Actor(seat), Some.Now).Refusal
            where refusal is not null
            from culture in Languages.All
            select refusal.Say(culture),
            sentence => Assert.Matches(@"\S[。.]$", sentence));

    [Theory]
    [InlineData(ActionSource.InternalAudit, ActionSeat.Stranger, nameof(AuditorNeeded))]
    [InlineData(ActionSource.ExternalAudit, ActionSeat.UnitHead, nameof(AuditorNeeded))]
    [InlineData(ActionSource.InternalAudit, ActionSeat.Auditor, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.ExternalAudit, ActionSeat.Manager, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.ReviewDecision, ActionSeat.Auditor, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.ReviewDecision, ActionSeat.Committee, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Incident, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Weakness, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Drill, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Monitoring, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Risk, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Complaint, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Suggestion, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Obligation, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Lesson, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    [InlineData(ActionSource.Other, ActionSeat.Stranger, nameof(ActionStatus.Open))]
    public void Anybody_opens_with_a_record_and_findings_are_opened_by_auditors(ActionSource source, ActionSeat seat, string expected)
    {
        var (wanted, by) = (Some.NewAction with { Origin = new ActionOrigin(source, "115-03") }, ActionMachine.Actor(seat));

        Assert.Equal(expected, Said(OpenAction.Decide(new ActionId(2026, 2), wanted, by, Some.ActionOptions, Some.ActionAct(by))));
        Assert.Equal(
            expected == nameof(ActionStatus.Open) ? nameof(ActionFieldNeeded) : expected,
            Said(OpenAction.Decide(
                new ActionId(2026, 2),
                wanted with { Origin = wanted.Origin with { Number = " " } },
                by,
                Some.ActionOptions,
                Some.ActionAct(by))));
    }

    private static string Said(Outcome<ActionStep> outcome) =>
        outcome.Value?.Next.Status.ToString() ?? outcome.Refusal!.GetType().Name; // no value: refused

    private static string Expected(ActionMachine.Rule rule, ActionStatus status, ActionSeat seat) => rule switch
    {
        _ when seat is ActionSeat.Stranger or ActionSeat.OtherUnitOfficer => nameof(ActionNotFound),
        _ when !rule.Allows(seat) && rule.Bars(seat) is null => nameof(ActionDutyNeeded),
        _ when rule.To(status) is null => nameof(ActionMovedOn),
        _ => rule.Bars(seat) ?? rule.To(status)!.Value.ToString(), // checked above
    };
}
