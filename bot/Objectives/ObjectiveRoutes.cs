using TeamsIsms.Bot.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Objectives;
using TeamsIsms.Objectives.Cards;
using TeamsIsms.Teams;

namespace TeamsIsms.Bot.Objectives;

/// <summary>Security objectives: set, measured, corrected by a further sample, retired.</summary>
internal static class ObjectiveRoutes
{
    public static void Add(Routes routes)
    {
        var verb = ObjectiveVerbJson.Default.ObjectiveVerb;
        routes
            .Command("objectives", ["目標", "objectives"], Caller.Anyone, (turn, _, cancel) => ListAsync(turn, cancel))
            .Verb("objective.list", verb, Caller.Anyone, (turn, _, cancel) => ListAsync(turn, cancel))
            .Verb("objective.show", verb, Caller.Anyone, (turn, sent, cancel) => ObjectiveTurn.WithAsync(
                turn, sent, (who, objective) => who.CardAsync(objective.Id, note: null, cancel), cancel))
            .Verb("objective.form", verb, Caller.Anyone, FormAsync)
            .Verb("objective.define", verb, Caller.Anyone, DefineAsync)
            .Verb("objective.change", verb, Caller.Anyone, ChangeAsync)
            .Verb("objective.retire", verb, Caller.Anyone, (turn, sent, cancel) => ObjectiveTurn.ActAsync(
                turn, sent, (who, objective) => DefineObjective.Retire(objective, sent.Reason, who.Actor, who.Act), cancel))
            .Verb("objective.measure", verb, Caller.Anyone, (turn, sent, cancel) => ObjectiveTurn.ActAsync(
                turn,
                sent,
                (who, objective) => MeasureObjective.Add(objective, sent.Measured(), sent.Number(), sent.Note, who.Actor, who.Act),
                cancel))
            .Verb("objective.correct", verb, Caller.Anyone, (turn, sent, cancel) => ObjectiveTurn.ActAsync(
                turn,
                sent,
                (who, objective) => MeasureObjective.Correct(objective, sent.Measured(), sent.Number(), sent.Reason, who.Actor, who.Act),
                cancel));
    }

    private static Task<Answer> ListAsync(Turn turn, CancellationToken cancellationToken) => ObjectiveTurn.WithAsync(
        turn,
        async who =>
        {
            List<Objective> seen = [.. (await who.Table.ListAsync(cancellationToken)).Where(objective => ObjectiveAccess.Sees(objective, who.Actor))];
            return seen.Count == 0 && !ObjectiveAccess.SeesAll(who.Actor)
                ? Answer.Refused(new NoObjectives())
                : Answer.Card(ObjectiveListCard.Draw(seen, who.Actor.IsManager, Taipei.Day(who.Now), turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> FormAsync(Turn turn, ObjectiveVerb verb, CancellationToken cancellationToken) => ObjectiveTurn.WithAsync(
        turn,
        who => Task.FromResult(who.Actor.IsManager
            ? Answer.Card(ObjectiveFormCard.Draw(verb.Form(), problem: null, turn.Culture))
            : Answer.Refused(new ObjectiveManagerNeeded())),
        cancellationToken);

    private static Task<Answer> DefineAsync(Turn turn, ObjectiveVerb verb, CancellationToken cancellationToken) => ObjectiveTurn.WithAsync(
        turn,
        async who =>
        {
            var chosen = await ChoosePeople.OneAsync(turn, verb.Owner, cancellationToken);
            var outcome = chosen.Value is { } owner
                ? await who.Table.AddAsync(
                    id => DefineObjective.Define(id, verb.Wanted(owner.Id), who.Actor, who.Act), who.Act, cancellationToken)
                : chosen.Refusal!; // no value: refused
            return outcome.Value is { } objective
                ? await who.KeptAsync(objective, cancellationToken)
                : Answer.Card(ObjectiveFormCard.Draw(verb.Form(), outcome.Refusal?.Say(turn.Culture), turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> ChangeAsync(Turn turn, ObjectiveVerb verb, CancellationToken cancellationToken) => ObjectiveTurn.WithAsync(
        turn,
        verb,
        async (_, _) => await ChoosePeople.OneAsync(turn, verb.Owner, cancellationToken) switch
        {
            { Value: { } owner } => await ObjectiveTurn.ActAsync(
                turn,
                verb,
                (who, objective) => DefineObjective.Change(objective, verb.Goal(), owner.Id, verb.Reason, who.Actor, who.Act),
                cancellationToken),
            { Refusal: var refusal } => Answer.Refused(refusal!), // no value: refused
        },
        cancellationToken);
}
