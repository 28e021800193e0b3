using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;

namespace TeamsIsms.Bot.Training;

/// <summary>What a person does with the question on the card. A tap of an earlier card changes nothing and is shown the present one.</summary>
internal static class QuizSteps
{
    /// <param name="move">1 to the next page, -1 to the one before, or to the question the card names.</param>
    public static Task<Answer> AnswerAsync(Turn turn, TrainingVerb verb, int move, CancellationToken cancellationToken) =>
        StepAsync(turn, verb, move, TakeQuiz.Answer, cancellationToken);

    /// <summary>A campaign that was closed early takes nothing any more, though the attempt had time left.</summary>
    public static async Task<Answer> SubmitAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken)
    {
        var found = await QuizStart.FindAsync(turn, verb, cancellationToken);
        return found switch
        {
            { Value.Closed: CampaignOver over } => Answer.Refused(over),
            { Refusal: { } refusal } => Answer.Refused(refusal),
            _ => await StepAsync(turn, verb, 0, TakeQuiz.Submit, cancellationToken),
        };
    }

    private static async Task<Answer> StepAsync(
        Turn turn,
        TrainingVerb verb,
        int move,
        Func<TrainingAssignment, Attempt, AttemptPaper, QuizInput, TrainingActor, Act, Outcome<AttemptStep>> decide,
        CancellationToken cancellationToken)
    {
        if (verb.Campaign() is not { } campaign)
        {
            return Answer.Refused(new NotInTraining());
        }

        var act = Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id);
        var by = new TrainingActor(turn.Caller, []);
        var input = verb.Input(move);
        AttemptView? seen = null;
        var outcome = await turn.Get<TrainingRun>().ActAsync(
            campaign,
            turn.Caller,
            input.Attempt,
            view => (seen = view) is { Attempt: { } attempt, Paper: { } paper }
                ? decide(view.Training, attempt, paper, input, by, act)
                : new StaleQuestion(),
            act.At,
            cancellationToken);
        return outcome switch
        {
            { Value: { } view } => await QuizAnswers.ShowAsync(turn, view, note: null, cancellationToken),
            { Refusal: AnswerUnreadable or NumberNeeded } when seen is { } before =>
                await QuizAnswers.AgainAsync(turn, before, verb.Answer, outcome.Refusal!, cancellationToken), // matched
            { Refusal: TrainingMovedOn moved } =>
                await QuizAnswers.PresentAsync(turn, campaign, input.Attempt, moved.Say(turn.Culture), cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
    }
}
