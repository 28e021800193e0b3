using TeamsIsms.Operation.Health;
using TeamsIsms.Operation.Poison;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Operation;

/// <summary>For administrators: how the product stands, and what failed for good.</summary>
internal static class OperationRoutes
{
    private const int LongestName = 64;

    public static void Add(Routes routes)
    {
        var administrator = Caller.Role(Role.Administrator);
        var verb = OperationJson.Default.OperationVerb;
        routes
            .Command("status", ["狀態", "status"], administrator, (turn, _, cancel) => StatusAsync(turn, cancel))
            .Verb("status.show", verb, administrator, (turn, _, cancel) => StatusAsync(turn, cancel))
            .Verb("poison.list", verb, administrator, (turn, _, cancel) => ListAsync(turn, null, cancel))
            .Verb("poison.show", verb, administrator, ShowAsync)
            .Verb("poison.requeue", verb, administrator, (turn, data, cancel) => AnswerAsync(turn, data, PoisonVerdict.Requeued, cancel))
            .Verb("poison.drop", verb, administrator, (turn, data, cancel) => AnswerAsync(turn, data, PoisonVerdict.Dropped, cancel));
    }

    private static async Task<Answer> StatusAsync(Turn turn, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var facts = await turn.Get<HealthRun>().ReadAsync(now, cancellationToken);
        return Answer.Card(HealthCard.Draw(JudgeHealth.Lines(facts, now, turn.Culture), now, turn.Culture));
    }

    private static async Task<Answer> ListAsync(Turn turn, string? note, CancellationToken cancellationToken) =>
        Answer.Card(PoisonCard.List(await turn.Get<PoisonTable>().OpenAsync(cancellationToken), note, turn.Culture));

    private static async Task<Answer> ShowAsync(Turn turn, OperationVerb data, CancellationToken cancellationToken) =>
        await FindAsync(turn, data, cancellationToken) switch
        {
            null => await ListAsync(turn, new UnknownPoison().Say(turn.Culture), cancellationToken),
            { Answer: { } earlier } => await ListAsync(turn, new PoisonAnswered(earlier).Say(turn.Culture), cancellationToken),
            var message => Answer.Card(PoisonCard.Ask(message, null, turn.Culture)),
        };

    private static async Task<Answer> AnswerAsync(Turn turn, OperationVerb data, PoisonVerdict verdict, CancellationToken cancellationToken)
    {
        if (await FindAsync(turn, data, cancellationToken) is not { } found)
        {
            return await ListAsync(turn, new UnknownPoison().Say(turn.Culture), cancellationToken);
        }

        var now = turn.Get<TimeProvider>().GetUtcNow();
        var act = Act.By(turn.Caller, now, turn.Activity.Id);
        var outcome = await turn.Get<AnswerPoisonRun>().RunAsync(
            found.Queue, found.Key, message => AnswerPoison.Decide(message, verdict, data.Reason, turn.Caller, act), now, cancellationToken);
        return outcome switch
        {
            { Value: { } done } => await ListAsync(turn, PoisonCard.Done(done, turn.Culture), cancellationToken),
            { Refusal: UnknownPoison or PoisonAnswered } => await ListAsync(turn, outcome.Refusal.Say(turn.Culture), cancellationToken),
            _ => Answer.Card(PoisonCard.Ask(found, outcome.Refusal!.Say(turn.Culture), turn.Culture)), // no value: refused
        };
    }

    private static async Task<PoisonMessage?> FindAsync(Turn turn, OperationVerb data, CancellationToken cancellationToken) =>
        data is { Queue: { Length: > 0 and <= LongestName } queue, Key: { Length: LongestName } key }
            ? (await turn.Get<PoisonTable>().FindAsync(queue, key, cancellationToken))?.Value
            : null;
}
