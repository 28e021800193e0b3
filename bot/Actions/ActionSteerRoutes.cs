using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Approvals;
using TeamsIsms.Bot.Incidents;
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

    /// <summary>From the list the list comes back, with the button gone.</summary>
    private static async Task<Answer> NudgeAsync(Turn turn, ActionForm form, CancellationToken cancellationToken)
    {
        if (form.View != ActionViews.Chase)
        {
            return await ActAsync(turn, form, cancellationToken);
        }

        await ActAsync(turn, form, cancellationToken); // a refusal shows as the button that is still there or gone
        return await ActionListRoutes.ListAsync(turn, form, cancellationToken);
    }

    private static Task<Answer> ActAsync(Turn turn, ActionForm form, CancellationToken cancellationToken) => ActionTurn.ActAsync(
        turn, form, (who, action, by) => SteerAction.Nudge(action, by, who.Act), isTold: true, cancellationToken);
}
