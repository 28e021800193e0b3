using TeamsIsms.Actions;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Approvals;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>Corrective and preventive actions: opened, worked out, approved, done, verified and closed.</summary>
internal static class ActionRoutes
{
    public static void Add(Routes routes)
    {
        var form = ActionFormJson.Default.ActionForm;
        routes
            .Command("actions", ["矯正", "actions"], Caller.Anyone, ActionListRoutes.SayAsync)
            .Verb("action.list", form, Caller.Anyone, ActionListRoutes.ListAsync)
            .Verb("action.show", form, Caller.Anyone, ShowAsync)
            .Verb("action.form", form, Caller.Anyone, OpenActionRoutes.FormAsync)
            .Verb("action.open", form, Caller.Anyone, OpenActionRoutes.OpenAsync)
            .Verb("action.correct", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => AnalyseCause.Correct(action, sent.Text, by, who.Act), isTold: false, cancel))
            .Verb("action.cause", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => AnalyseCause.Cause(action, sent.Text, sent.Cause, by, who.Act), isTold: false, cancel))
            .Verb("action.similar", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => AnalyseCause.Search(action, ActionForm.Choice(sent.Found), sent.Text, by, who.Act), isTold: false, cancel))
            .Verb("action.step", form, Caller.Anyone, ActionPlanRoutes.AddStepAsync)
            .Verb("action.dropStep", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => PlanAction.DropStep(action, sent.ReadStep(), by, who.Act), isTold: false, cancel))
            .Verb("action.plan", form, Caller.Anyone, ActionPlanRoutes.SubmitAsync)
            .Verb("action.stepDone", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => CarryOut.DoStep(action, sent.ReadStep(), by, who.Act), isTold: true, cancel))
            .Verb("action.evidence", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => CarryOut.AddEvidence(action, sent.Text, sent.ReadLink(), null, by, who.Act), isTold: false, cancel))
            .Verb("action.done", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => CarryOut.ReportDone(action, sent.Text, by, who.Options, who.Act), isTold: true, cancel))
            .Verb("action.verify", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn,
                sent,
                (who, action, by) => VerifyAction.Verify(action, ActionForm.Choice(sent.Effective), sent.Text, by, who.Options, who.Act),
                isTold: true,
                cancel))
            .Verb("action.close", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => VerifyAction.Close(action, sent.Text, by, who.Act), isTold: true, cancel));
        Decide(routes, "action.approvePlan", ApprovalVerdict.Approve);
        Decide(routes, "action.returnPlan", ApprovalVerdict.Return);
        ActionSteerRoutes.Add(routes);
        ActionFileRoutes.Add(routes);
    }

    /// <summary>The one decision of all approvals, under the names that an action's own card has for it.</summary>
    private static void Decide(Routes routes, string name, ApprovalVerdict verdict) => routes.Verb(
        name,
        ApprovalJson.Default.ApprovalVerb,
        Caller.Anyone,
        (turn, verb, cancel) => ApprovalRoutes.DecideAsync(turn, verb with { Subject = ActionSubject.Called, Person = null }, verdict, cancel));

    private static Task<Answer> ShowAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.WithAsync(
        turn, form, (who, action, _) => who.CardAsync(action.Id, form.View, note: null, cancellationToken), cancellationToken);
}
