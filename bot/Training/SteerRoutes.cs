using TeamsIsms.Campaigns;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;

namespace TeamsIsms.Bot.Training;

/// <summary>What a training manager does about somebody's training, never the own one.</summary>
internal static class SteerRoutes
{
    private static readonly TimeOnly EndOfDay = new(18, 0);

    public static void Add(Routes routes)
    {
        var verbs = TrainingVerbJson.Default.TrainingVerb;
        var manager = Caller.Role(Role.TrainingManager);
        routes
            .Verb("training.steer", verbs, manager, ShowAsync)
            .Verb("training.remedy", verbs, manager, RemedyAsync)
            .Verb("training.waive", verbs, manager, WaiveAsync)
            .Verb("training.void", verbs, manager, VoidAsync);
    }

    private static async Task<Answer> ShowAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) =>
        verb.Campaign() is { } campaign && verb.Who() is { } person
            ? await CardAsync(turn, campaign, person, isKept: false, cancellationToken)
            : Answer.Refused(new UnknownTraining());

    private static async Task<Answer> RemedyAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } campaign || await turn.Get<CampaignTable>().FindFixedAsync(campaign, cancellationToken) is not { } asked)
        {
            return Answer.Refused(new UnknownTraining());
        }

        var due = TypedTime.ReadDay(verb.Due) is { } day ? Taipei.At(day, EndOfDay) : (DateTimeOffset?)null;
        return await ActAsync(
            turn, verb, 0, (view, by, act) => SteerTraining.Remedy(view.Training, due, asked.EndAt, by, act), cancellationToken);
    }

    private static Task<Answer> WaiveAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) =>
        ActAsync(turn, verb, 0, (view, by, act) => SteerTraining.Waive(view.Training, verb.Reason, by, act), cancellationToken);

    private static Task<Answer> VoidAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => ActAsync(
        turn,
        verb,
        verb.AttemptNumber(),
        (view, by, act) => SteerTraining.Void(view.Training, view.Attempt, verb.Reason, by, act),
        cancellationToken);

    private static async Task<Answer> ActAsync(
        Turn turn,
        TrainingVerb verb,
        int attempt,
        Func<AttemptView, TrainingActor, Act, Outcome<AttemptStep>> decide,
        CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } campaign || verb.Who() is not { } person
            || await turn.Get<PeopleTable>().FindAsync(turn.Caller, cancellationToken) is not { Person: { } caller })
        {
            return Answer.Refused(new UnknownTraining());
        }

        var (by, act) = (TrainingActor.Of(caller), Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id));
        var outcome = await turn.Get<TrainingRun>().ActAsync(
            campaign, person, attempt, view => decide(view, by, act), act.At, cancellationToken);
        return outcome.Refusal switch
        {
            NotInTraining => Answer.Refused(new UnknownTraining()),
            null or TrainingMovedOn => await CardAsync(turn, campaign, person, isKept: true, cancellationToken),
            { } refusal => Answer.Refused(refusal),
        };
    }

    private static async Task<Answer> CardAsync(Turn turn, CampaignId campaign, Guid person, bool isKept, CancellationToken cancellationToken)
    {
        if (await turn.Get<SteerRun>().FindAsync(campaign, person, cancellationToken) is not { } view)
        {
            return Answer.Refused(new UnknownTraining());
        }

        var card = SteerCard.Draw(view, turn.Caller != person, turn.Get<TimeProvider>().GetUtcNow(), turn.Culture);
        return isKept ? Answer.Kept(card, turn.Activity.ReplyToId) : Answer.Card(card);
    }
}
