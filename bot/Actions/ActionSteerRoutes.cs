using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Actions;

/// <summary>What those do who watch over actions: name the owner, move a day, call it off, chase, note.</summary>
internal static class ActionSteerRoutes
{
    public static void Add(Routes routes)
    {
        var form = ActionFormJson.Default.ActionForm;
        routes
            .Verb("action.assign", form, Caller.Anyone, AssignAsync)
            .Verb("action.except", form, Caller.Role(Role.CommitteeChair), ExceptAsync)
            .Verb("action.extend", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn,
                sent,
                (who, action, by) => SteerAction.Extend(action, ActionForm.Day(sent.Due), sent.Reason, by, who.Options, who.Act),
                isTold: true,
                cancel))
            .Verb("action.cancel", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => SteerAction.Cancel(action, sent.Reason, by, who.Act), isTold: true, cancel))
            .Verb("action.note", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn, sent, (who, action, by) => SteerAction.Note(action, sent.Text, by, who.Act), isTold: false, cancel))
            .Verb("action.report", form, Caller.Anyone, (turn, sent, cancel) => ActionTurn.ActAsync(
                turn,
                sent,
                (who, action, by) => SteerAction.SendReport(action, ActionForm.Day(sent.Due), sent.Number, by, who.Act),
                isTold: true,
                cancel))
            .Verb("action.nudge", form, Caller.Anyone, NudgeAsync);
    }

    private static async Task<Answer> AssignAsync(Turn turn, ActionForm form, CancellationToken cancellationToken)
    {
        var chosen = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        if (chosen.Value is not { Id: { } owner })
        {
            return Answer.Refused(chosen.Refusal ?? new PersonNeeded());
        }

        var unit = (await turn.Get<PeopleTable>().FindAsync(owner, cancellationToken))?.Person.Unit;
        return await ActionTurn.ActAsync(
            turn,
            form,
            (who, action, by) => SteerAction.Assign(action, owner, unit, form.Reason, by, who.Options, who.Act),
            isTold: true,
            cancellationToken);
    }

    private static async Task<Answer> ExceptAsync(Turn turn, ActionForm form, CancellationToken cancellationToken)
    {
        var chosen = await ChoosePeople.OneAsync(turn, form.Owner, cancellationToken);
        return chosen.Value is { Id: var person }
            ? await ActionTurn.ActAsync(
                turn,
                form,
                (who, action, by) => SteerAction.Except(action, person, ActionForm.Day(form.Due), form.Reason, by, who.Act),
                isTold: true,
                cancellationToken)
            : Answer.Refused(chosen.Refusal!); // no value: refused
    }

    /// <summary>From the list the list comes back: with the button gone, or with why nobody was reminded.</summary>
    private static Task<Answer> NudgeAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => form.View != ActionViews.Chase
        ? ActionTurn.ActAsync(turn, form, Nudge, isTold: true, cancellationToken)
        : ActionTurn.WithAsync(
            turn,
            form,
            async (who, action, by) =>
            {
                var outcome = await who.TakeAsync(action, loaded => Nudge(who, loaded, by), isTold: true, cancellationToken);
                return await ActionListRoutes.ListAsync(turn, form, outcome.Refusal, cancellationToken);
            },
            cancellationToken);

    private static Outcome<ActionStep> Nudge(ActionTurn who, CorrectiveAction action, ActionActor by) => SteerAction.Nudge(action, by, who.Act);
}
