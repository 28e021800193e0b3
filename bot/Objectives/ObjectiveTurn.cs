using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Objectives.Cards;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Objectives;

/// <summary>Who looks at objectives or measures them in a turn.</summary>
internal sealed record ObjectiveTurn(Turn Turn, ObjectiveActor Actor, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public ObjectiveTable Table => Turn.Get<ObjectiveTable>();

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static async Task<Answer> WithAsync(Turn turn, Func<ObjectiveTurn, Task<Answer>> answer, CancellationToken cancellationToken)
    {
        if (turn is { IsPersonal: false, IsFromDialog: false })
        {
            return Answer.Refused(new ObjectivesInPersonalChat());
        }

        return await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is { Person: { } person }
            ? await answer(new ObjectiveTurn(turn, ObjectiveActor.Of(person), turn.Get<TimeProvider>().GetUtcNow()))
            : Answer.Refused(new NoObjectives());
    }

    /// <summary>As above, with the objective the card names.</summary>
    public static Task<Answer> WithAsync(
        Turn turn, ObjectiveVerb verb, Func<ObjectiveTurn, Objective, Task<Answer>> answer, CancellationToken cancellationToken) => WithAsync(
        turn,
        async who => verb.Objective() is { } id
            && await who.Table.FindAsync(id, cancellationToken) is { } objective
            && ObjectiveAccess.Sees(objective, who.Actor)
                ? await answer(who, objective)
                : Answer.Refused(new UnknownObjective()),
        cancellationToken);

    /// <summary>Takes a step and shows what became of it; what came too late shows the state there is and why nothing happened.</summary>
    /// <param name="turn">In which it was asked for.</param>
    /// <param name="verb">What the card brought.</param>
    /// <param name="decide">What becomes of the objective.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static Task<Answer> ActAsync(
        Turn turn, ObjectiveVerb verb, Func<ObjectiveTurn, Objective, Outcome<ObjectiveStep>> decide, CancellationToken cancellationToken) => WithAsync(
        turn,
        verb,
        async (who, objective) => await who.Table.ActAsync(objective.Id, loaded => decide(who, loaded), who.Act, cancellationToken) switch
        {
            { Value: { } next } => await who.KeptAsync(next, cancellationToken),
            { Refusal: MeasuredAlready or ObjectiveOver or ObjectiveUnchanged } and { Refusal: var late } =>
                await who.CardAsync(objective.Id, late, cancellationToken),
            { Refusal: var refusal } => Answer.Refused(refusal!), // no value: refused
        },
        cancellationToken);

    public async Task<Answer> CardAsync(ObjectiveId id, Refusal? note, CancellationToken cancellationToken) =>
        await Table.FindAsync(id, cancellationToken) is { } objective
            ? Answer.Card(ObjectiveCard.Draw(
                await SightAsync(objective, cancellationToken) with { Note = note?.Say(Turn.Culture) }, Turn.Culture))
            : Answer.Refused(new UnknownObjective());

    public async Task<Answer> KeptAsync(Objective objective, CancellationToken cancellationToken) =>
        Answer.Kept(ObjectiveCard.Draw(await SightAsync(objective, cancellationToken), Turn.Culture), Turn.Activity.ReplyToId);

    private Task<ObjectiveSight> SightAsync(Objective objective, CancellationToken cancellationToken) =>
        Turn.Get<ObjectiveSightRun>().OfAsync(objective, Actor, Now, cancellationToken);
}
