using TeamsIsms.Actions;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>What of a plan needs to look people up.</summary>
internal static class ActionPlanRoutes
{
    public static async Task<Answer> AddStepAsync(Turn turn, ActionForm form, CancellationToken cancellationToken)
    {
        var chosen = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        return chosen.Value is { } owner
            ? await ActionTurn.ActAsync(
                turn,
                form,
                (who, action, by) => PlanAction.AddStep(action, form.Text, owner.Id, ActionForm.Day(form.Due), by, who.Act),
                isTold: false,
                cancellationToken)
            : Answer.Refused(chosen.Refusal!); // no value: refused
    }

    /// <summary>The plan goes to those who may approve it.</summary>
    public static async Task<Answer> SubmitAsync(Turn turn, ActionForm form, CancellationToken cancellationToken)
    {
        var approvers = await turn.Get<ActionSightRun>().ApproversAsync(turn.Caller, cancellationToken);
        return await ActionTurn.ActAsync(
            turn,
            form with { View = null },
            (who, action, by) => PlanAction.Submit(action, form.ReadPlan(), approvers, by, who.Options, who.Act),
            isTold: true,
            cancellationToken);
    }
}
