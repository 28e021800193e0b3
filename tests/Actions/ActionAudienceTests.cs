using TeamsIsms.Actions;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Actions;

public sealed class ActionAudienceTests
{
    private static readonly ActionWatchers Watchers = new(
        [Some.SecurityManager, Some.PlanApprover.Person], [Some.ActionAuditor.Person], [Some.ActionUnitOfficer.Person], Some.ActionUnitHead.Person);

    private static DateOnly Today => Taipei.Day(Some.Now);

    [Fact]
    public void Whoever_has_to_act_next_is_told()
    {
        Assert.Equal([(Some.ActionOwner.Person, ActionPrompt.Assigned)], Happened(Some.ActionOpen));
        Assert.Equal([(Some.ActionOwner.Person, ActionPrompt.Again)], Happened(Some.ActionOpen with { Round = 2 }));
        Assert.Equal(
            [(Some.SecurityManager, ActionPrompt.NoOwner), (Some.PlanApprover.Person, ActionPrompt.NoOwner)], Happened(Some.ActionOpen with { Owner = null }));
        Assert.Contains((Some.StepOwner.Person, ActionPrompt.Step), Happened(Some.ActionInProgress));
        Assert.Contains((Some.SecurityManager, ActionPrompt.Close), Happened(Some.ActionEffective));
        Assert.Contains((Some.ActionOwner.Person, ActionPrompt.Nudged), Happened(Some.ActionOpen with { NudgedOn = Today }));
        Assert.Equal(
            [(Some.ActionOwner.Person, ActionPrompt.Over), (Some.ActionAuditor.Person, ActionPrompt.Over)],
            Happened(Some.ActionOpen with { Status = ActionStatus.Cancelled }));
    }

    [Fact]
    public void What_is_overdue_climbs_and_the_effect_is_judged_by_those_who_may()
    {
        var owner = Some.ActionOwner.Person;

        Assert.Equal([owner], Due(Some.ActionOpen, ActionReminder.DueSoon));
        Assert.Equal([owner, Some.ActionUnitOfficer.Person], Due(Some.ActionOpen, ActionReminder.Overdue));
        Assert.Equal(
            [owner, Some.ActionUnitOfficer.Person, Some.ActionUnitHead.Person, Some.SecurityManager, Some.PlanApprover.Person],
            Due(Some.ActionOpen, ActionReminder.Escalated));
        Assert.Equal([owner, Some.StepOwner.Person], Due(Some.ActionInProgress, ActionReminder.DueSoon));
        Assert.Equal(
            [Some.SecurityManager, Some.PlanApprover.Person, Some.ActionUnitOfficer.Person], Due(Some.ActionOpen, ActionReminder.OwnerGone));
        Assert.Equal([Some.ActionAuditor.Person], Due(Some.ActionImplemented, ActionReminder.Observed));
        Assert.Equal([Some.ActionAuditor.Person], Due(Some.ActionImplemented, ActionReminder.DueSoon));
        Assert.Empty(Due(Some.ActionProposed, ActionReminder.DueSoon)); // the request has reminders of its own
        Assert.Equal([Some.SecurityManager, Some.PlanApprover.Person], Due(Some.ActionEffective, ActionReminder.DueSoon));
        Assert.Equal([Some.SecurityManager, Some.PlanApprover.Person, owner], Due(Some.ActionOpen, ActionReminder.ReportSoon));
        Assert.Equal([Some.SecurityManager, Some.PlanApprover.Person], Due(Some.ActionOpen with { Owner = null }, ActionReminder.ReportLate));
    }

    private static IEnumerable<(Guid, ActionPrompt)> Happened(CorrectiveAction action) =>
        ActionAudience.Of(action, Watchers, Today).Select(told => (told.To, told.Prompt));

    private static IEnumerable<Guid> Due(CorrectiveAction action, ActionReminder reminder) =>
        ActionAudience.Of(action, reminder, Watchers).Select(told => told.To);
}
