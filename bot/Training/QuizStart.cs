using System.Security.Cryptography;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Trail;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Courses;

namespace TeamsIsms.Bot.Training;

/// <summary>The way to a test: the person's training with its one next step, and the start of an attempt.</summary>
internal static class QuizStart
{
    /// <summary>An attempt whose time went by meanwhile is ended first.</summary>
    public static async Task<Answer> OpenAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken)
    {
        var found = await FindAsync(turn, verb, cancellationToken);
        return found.Value is { } sight
            ? await OpenAsync(turn, sight, cancellationToken)
            : Answer.Refused(found.Refusal!); // no value: refused
    }

    /// <summary>Goes on where an attempt runs, on whatever device it was begun.</summary>
    public static async Task<Answer> StartAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken)
    {
        var found = await FindAsync(turn, verb, cancellationToken);
        if (found.Value is not { } sight)
        {
            return Answer.Refused(found.Refusal!); // no value: refused
        }

        if (sight.Training.Running is { } running)
        {
            return await QuizAnswers.PresentAsync(turn, sight.Campaign.Id, running, note: null, cancellationToken);
        }

        if (sight.Closed is { } closed)
        {
            return Answer.Refused(closed);
        }

        if (sight.Course.Quiz is not { } plan)
        {
            return Answer.Refused(new NotNeeded());
        }

        var outcome = await BeginAsync(turn, sight, plan, cancellationToken);
        return outcome switch
        {
            { Value: { } view } => await QuizAnswers.ShowAsync(turn, view, note: null, cancellationToken),
            { Refusal: AttemptRuns runs } => await QuizAnswers.PresentAsync(turn, sight.Campaign.Id, runs.Number, note: null, cancellationToken),
            _ => Answer.Refused(outcome.Refusal!), // no value: refused
        };
    }

    internal static Task<Outcome<TrainingSight>> FindAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) =>
        verb.Campaign() is { } campaign
            ? turn.Get<TrainingRun>().FindAsync(campaign, turn.Caller, 0, turn.Get<TimeProvider>().GetUtcNow(), cancellationToken)
            : Task.FromResult<Outcome<TrainingSight>>(new NotInTraining());

    private static async Task<Answer> OpenAsync(Turn turn, TrainingSight sight, CancellationToken cancellationToken)
    {
        var now = turn.Get<TimeProvider>().GetUtcNow();
        var training = sight.Training.Running is { } running
            && await turn.Get<AttemptTable>().FindAsync(sight.Campaign.Id, turn.Caller, running, cancellationToken) is { } view
            && await turn.Get<AttemptEndRun>().ExpireAsync(view, now, cancellationToken) is { } over
            ? over.Training
            : sight.Training;
        var card = TrainingCard.Draw(
            TrainingViews.Of(sight.Campaign, sight.Course, training, now),
            now,
            turn.Culture);
        return Answer.Card(card);
    }

    // What is drawn from the bank is drawn before it is decided: a transaction that is tried again must not draw again.
    private static async Task<Outcome<AttemptView>> BeginAsync(
        Turn turn, TrainingSight sight, QuizPlan plan, CancellationToken cancellationToken)
    {
        var act = Act.By(turn.Caller, turn.Get<TimeProvider>().GetUtcNow(), turn.Activity.Id);
        var by = new TrainingActor(turn.Caller, []);
        var (training, end) = (sight.Training, sight.Campaign.EndAt);
        if (TakeQuiz.Start(training, plan, end, () => new AttemptPaper([]), by, act).Refusal is { } refusal)
        {
            return refusal;
        }

        var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
        var paper = DrawPaper.Decide(plan, bank, training.LastDrawn, RandomNumberGenerator.GetInt32);
        if (paper.Refusal is { } few)
        {
            return few;
        }

        var number = training.Started + 1;
        await turn.Get<AttemptEndRun>().PromiseAsync(
            training.Campaign, training.Person, number, TakeQuiz.EndOf(plan, end, act.At) + Attempt.Grace, act.At, cancellationToken);
        return await turn.Get<TrainingRun>().ActAsync(
            training.Campaign, training.Person, number, view => TakeQuiz.Start(view.Training, plan, end, () => paper, by, act), act.At, cancellationToken);
    }
}
