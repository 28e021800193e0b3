using Microsoft.Extensions.Options;
using TeamsIsms.Actions;
using TeamsIsms.Actions.Cards;
using TeamsIsms.Actions.Notices;
using TeamsIsms.Approvals;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Actions;

/// <summary>Who acts on an action in a turn, in their own chat: findings name people and cases.</summary>
internal sealed record ActionTurn(Turn Turn, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public ActionOptions Options => Turn.Get<IOptions<ActionOptions>>().Value;

    public ActionTable Table => Turn.Get<ActionTable>();

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static Task<Answer> WithAsync(Turn turn, Func<ActionTurn, Task<Answer>> answer) => turn.IsPersonal
        ? answer(new ActionTurn(turn, turn.Get<TimeProvider>().GetUtcNow()))
        : Task.FromResult(Answer.Refused(new ActionsInPersonalChat()));

    /// <summary>As above, with the action the card names and what the caller is to it.</summary>
    public static Task<Answer> WithAsync(
        Turn turn, ActionForm form, Func<ActionTurn, CorrectiveAction, ActionActor, Task<Answer>> answer, CancellationToken cancellationToken) =>
        WithAsync(turn, async who =>
            ActionId.Parse(form.Id) is { } id
            && await who.Table.FindAsync(id, cancellationToken) is { } action
            && await turn.Get<ActionSightRun>().ActorAsync(turn.Caller, action.Owner, cancellationToken) is var by
            && ActionAccess.Sees(action, by)
                ? await answer(who, action, by)
                : Answer.Refused(new ActionNotFound()));

    /// <summary>Takes a step and shows what became of it; what came too late shows the state there is and why nothing happened.</summary>
    /// <param name="turn">In which it was asked for.</param>
    /// <param name="form">What the card brought.</param>
    /// <param name="decide">What becomes of the action.</param>
    /// <param name="isTold">Others have to know of it; what is only drafted tells nobody.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static Task<Answer> ActAsync(
        Turn turn,
        ActionForm form,
        Func<ActionTurn, CorrectiveAction, ActionActor, Outcome<ActionStep>> decide,
        bool isTold,
        CancellationToken cancellationToken) => WithAsync(
        turn,
        form,
        async (who, action, by) =>
        {
            var outcome = await who.TakeAsync(action, loaded => decide(who, loaded, by), isTold, cancellationToken);
            return outcome switch
            {
                { Value: { } next } => await who.KeptAsync(next, form.View, cancellationToken),
                { Refusal: { } late } when IsLate(late) => await who.CardAsync(action.Id, form.View, late, cancellationToken),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        },
        cancellationToken);

    /// <summary>Stores a step with the notices it owes.</summary>
    public Task<Outcome<CorrectiveAction>> TakeAsync(
        CorrectiveAction action, Func<CorrectiveAction, Outcome<ActionStep>> decide, bool isTold, CancellationToken cancellationToken) => Table.ActAsync(
        action.Id,
        decide,
        (changes, next) =>
        {
            if (isTold)
            {
                changes.Owe(next, Now);
            }

            if ((next.Approval?.Stamp, next.Approval?.Status) != (action.Approval?.Stamp, action.Approval?.Status))
            {
                changes.Owe(ActionSubject.Key(action.Id), Now);
            }
        },
        Act,
        cancellationToken);

    /// <summary>The action as it stands, for the eyes of the person who acts.</summary>
    public async Task<Answer> CardAsync(ActionId id, string? view, Refusal? note, CancellationToken cancellationToken)
    {
        if (await Table.FindAsync(id, cancellationToken) is not { } action)
        {
            return Answer.Refused(new ActionNotFound());
        }

        var sight = await Turn.Get<ActionSightRun>().OfAsync(action, Turn.Caller, Now, cancellationToken);
        return ActionAccess.Sees(action, sight.Viewer)
            ? Answer.Card(ActionCard.Draw(sight with { Note = note?.Say(Turn.Culture) }, view, Turn.Culture))
            : Answer.Refused(new ActionNotFound());
    }

    /// <summary>In the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(CorrectiveAction action, string? view, CancellationToken cancellationToken)
    {
        var sight = await Turn.Get<ActionSightRun>().OfAsync(action, Turn.Caller, Now, cancellationToken);
        return Answer.Kept(ActionCard.Draw(sight, view, Turn.Culture), Turn.Activity.ReplyToId);
    }

    private static bool IsLate(Refusal refusal) =>
        refusal is ActionMovedOn or StepDoneAlready or UnknownStep or NudgedToday or EvidenceThere or WhySaidAlready or OwnerAlready
            or OwnerGone or ReportSentAlready or ObservedUntil or StepStillOpen or EvidenceNeeded;
}
