using TeamsIsms.Campaigns;
using TeamsIsms.Incidents.Evidence;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Bot.Training;

/// <summary>What the evaluations of a course share: whose training it is, and who judges it.</summary>
internal static class EvaluationTurn
{
    /// <summary>The caller's own training, unless something keeps them from handing anything in.</summary>
    /// <param name="refuse">Why not, by the state of the training.</param>
    public static Task<Answer> OwnAsync(
        Turn turn,
        EvaluationVerb verb,
        Func<TrainingAssignment, TrainingActor, Refusal?> refuse,
        Func<TrainingTurn, TrainingSight, Task<Answer>> answer,
        CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            if (verb.Campaign is not { } campaign)
            {
                return Answer.Refused(new NotInTraining());
            }

            var found = await turn.Get<TrainingRun>().FindAsync(campaign, turn.Caller, 0, who.Now, cancellationToken);
            return found.Value is not { } sight ? Answer.Refused(found.Refusal!) // no value: refused
                : refuse(sight.Training, who.Actor) is { } refusal ? await NowAsync(who, campaign, refusal, cancellationToken)
                : sight.Closed is { } closed ? Answer.Refused(closed)
                : await answer(who, sight);
        },
        cancellationToken);

    /// <summary>One step of the caller's own training.</summary>
    public static Task<Outcome<AttemptView>> ActAsync(
        TrainingTurn who, TrainingSight sight, Func<AttemptView, Outcome<AttemptStep>> decide, CancellationToken cancellationToken) =>
        who.Turn.Get<TrainingRun>().ActAsync(sight.Campaign.Id, who.Turn.Caller, 0, decide, who.Now, cancellationToken);

    /// <summary>A step with the file that the caller sent before.</summary>
    /// <param name="takes">Which files are meant.</param>
    /// <param name="what">Ends the name under which the library keeps it.</param>
    public static async Task<Outcome<AttemptView>> ActWithFileAsync(
        TrainingTurn who,
        TrainingSight sight,
        Func<AttachedFile, bool> takes,
        string what,
        Func<AttemptView, TakenFile, Outcome<AttemptStep>> decide,
        CancellationToken cancellationToken)
    {
        var files = who.Turn.Get<TrainingFileRun>();
        var taken = await files.TakeAsync(who.Turn.Caller, takes, $"{sight.Campaign.Number}_{what}", cancellationToken);
        if (taken.Value is not { } file)
        {
            return taken.Refusal!; // no value: refused
        }

        var outcome = await ActAsync(who, sight, view => decide(view, file), cancellationToken);
        await files.ForgetAsync(who.Turn.Caller, file, cancellationToken);
        return outcome;
    }

    /// <summary>After a step: the training with what comes next, also on the card that was tapped.</summary>
    public static async Task<Answer> DoneAsync(
        TrainingTurn who, CampaignId campaign, Outcome<AttemptView> outcome, CancellationToken cancellationToken) =>
        outcome.Refusal is { } refusal
            ? await NowAsync(who, campaign, refusal, cancellationToken)
            : await TrainingAnswers.CurrentAsync(who.Turn, campaign, cancellationToken);

    /// <summary>Something happened before: the training as it is. Any other refusal is said.</summary>
    public static async Task<Answer> NowAsync(
        TrainingTurn who, CampaignId campaign, Refusal refusal, CancellationToken cancellationToken) =>
        refusal is TrainingMovedOn ? await TrainingAnswers.CurrentAsync(who.Turn, campaign, cancellationToken) : Answer.Refused(refusal);

    /// <summary>Judges what somebody else handed in. Who may not is told the same whether there is such a training or not.</summary>
    public static Task<Answer> ReadAsync(
        Turn turn,
        EvaluationVerb verb,
        bool isAccepted,
        Func<TrainingAssignment, ReadersVerdict, Outcome<AttemptStep>> decide,
        Func<EvaluationSight, Task<Answer>> show,
        CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            if (verb is not { Campaign: { } campaign, Owner: { } owner })
            {
                return Answer.Refused(new ReaderNeeded());
            }

            var known = (await turn.Get<PeopleTable>().FindAsync(owner, cancellationToken))?.Person;
            var reader = who.Actor with { Leads = known is not null && who.Person?.IsHeadOf(known) is true ? owner : null };
            var verdict = new ReadersVerdict(isAccepted, verb.Reason, reader, who.Act)
            {
                Number = int.TryParse(verb.Number, out var number) ? number : 0,
            };
            var outcome = await turn.Get<TrainingRun>().ActAsync(
                campaign, owner, 0, view => decide(view.Training, verdict), who.Now, cancellationToken);
            return outcome.Refusal switch
            {
                null or TrainingMovedOn when await turn.Get<EvaluationSightRun>().OfAsync(campaign, owner, cancellationToken) is { } sight =>
                    await show(sight),
                NotInTraining or null => Answer.Refused(new ReaderNeeded()),
                { } refusal => Answer.Refused(refusal),
            };
        },
        cancellationToken);
}
