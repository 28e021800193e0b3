using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Bot.Training;

/// <summary>The reflection report: written by one person, accepted or returned by another.</summary>
internal static class ReflectionRoutes
{
    public static void Add(Routes routes) => routes
        .Verb("reflection.open", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, OpenAsync)
        .Verb("reflection.submit", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, SubmitAsync)
        .Verb("reflection.file", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, FileAsync)
        .Verb("reflection.accept", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, (turn, verb, stop) => ReadAsync(turn, verb, true, stop))
        .Verb("reflection.return", EvaluationVerbJson.Default.EvaluationVerb, Caller.Anyone, (turn, verb, stop) => ReadAsync(turn, verb, false, stop));

    private static Task<Answer> OpenAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        WriteReflection.Refuse,
        async (_, sight) => await FormAsync(turn, sight, sight.Training.Reflection?.Text, [], cancellationToken),
        cancellationToken);

    private static Task<Answer> SubmitAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        WriteReflection.Refuse,
        async (who, sight) =>
        {
            var outcome = await EvaluationTurn.ActAsync(
                who, sight, view => WriteReflection.Submit(view.Training, verb.Text, null, who.Actor, who.Act), cancellationToken);
            return outcome.Refusal is ReflectionTooShort or ReflectionTooLong
                ? await FormAsync(turn, sight, verb.Text, [outcome.Refusal.Say(turn.Culture)], cancellationToken)
                : await EvaluationTurn.DoneAsync(who, sight.Campaign.Id, outcome, cancellationToken);
        },
        cancellationToken);

    private static Task<Answer> FileAsync(Turn turn, EvaluationVerb verb, CancellationToken cancellationToken) => EvaluationTurn.OwnAsync(
        turn,
        verb,
        WriteReflection.Refuse,
        async (who, sight) =>
        {
            var outcome = await EvaluationTurn.ActWithFileAsync(
                who,
                sight,
                TrainingFileRun.IsReport,
                "reflection",
                (view, file) => WriteReflection.Submit(view.Training, file.Text, file.File, who.Actor, who.Act),
                cancellationToken);
            return await EvaluationTurn.DoneAsync(who, sight.Campaign.Id, outcome, cancellationToken);
        },
        cancellationToken);

    private static Task<Answer> ReadAsync(Turn turn, EvaluationVerb verb, bool isAccepted, CancellationToken cancellationToken) =>
        EvaluationTurn.ReadAsync(
            turn,
            verb,
            isAccepted,
            WriteReflection.Read,
            async sight =>
            {
                var report = sight.Training.Reflection!; // somebody read one
                var verdict = await turn.Get<EvaluationSightRun>().VerdictAsync(report, cancellationToken);
                return Answer.Kept(
                    ReflectionReviewCard.Draw(ReadCards.Review(sight, report, report.Number, verdict), turn.Culture), turn.Activity.ReplyToId);
            },
            cancellationToken);

    private static async Task<Answer> FormAsync(
        Turn turn, TrainingSight sight, string? text, IReadOnlyList<string> problems, CancellationToken cancellationToken)
    {
        var verdict = sight.Training.Reflection is { } report
            ? await turn.Get<EvaluationSightRun>().VerdictAsync(report, cancellationToken)
            : null;
        var view = new ReflectionView(sight.Campaign.Id.ToString(), sight.Course.Title, WriteReflection.Shortest)
        {
            Text = text,
            Returned = verdict is { IsAccepted: false, By: var by, Reason: var reason } ? (by, reason ?? "") : null,
        };
        return Answer.Card(ReflectionCard.Draw(view, problems, turn.Culture));
    }
}
