using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Bot.Training;

/// <summary>The results of a course, and whether it worked.</summary>
internal static class JudgeRoutes
{
    private const int MostNames = 10;

    /// <summary>Without a campaign: which there are.</summary>
    public static Task<Answer> ResultsAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => ReadAsync(
        turn,
        async (who, reader) =>
        {
            var run = turn.Get<ResultsRun>();
            if (verb.Campaign() is not { } id)
            {
                return Answer.Card(TrainingResultsCard.List(await run.ListAsync(cancellationToken), turn.Culture));
            }

            var results = await run.RunAsync(id, reader, MostNames, who.Now, cancellationToken);
            return results.Value is { } found
                ? Answer.Card(TrainingResultsCard.Draw(found, Judged(found, who).Count, turn.Culture))
                : Answer.Refused(results.Refusal!); // no value: refused
        },
        cancellationToken);

    /// <summary>The card with the people to judge; sent, each of them is judged.</summary>
    public static Task<Answer> JudgeAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => ReadAsync(
        turn,
        async (who, reader) =>
        {
            if (verb.Campaign() is not { } id)
            {
                return Answer.Refused(new UnknownCampaign());
            }

            var read = await turn.Get<ResultsRun>().RunAsync(id, reader, int.MaxValue, who.Now, cancellationToken);
            if (read.Value is not { } results)
            {
                return Answer.Refused(read.Refusal!); // no value: refused
            }

            var people = Judged(results, who);
            var verdicts = JudgeResults.Read(verb.Text, verb.Answer).Where(verdict => people.Any(one => Is(one, verdict.Person))).ToList();
            if (people.Count == 0)
            {
                return Answer.Refused(new NobodyToJudge());
            }

            if (verdicts.Count == 0 || (string.IsNullOrWhiteSpace(verb.Reason) && verdicts.Any(verdict => !verdict.IsEffective)))
            {
                var problem = verdicts.Count == 0 ? null : new ReasonNeeded().Say(turn.Culture);
                return Answer.Card(JudgeCard.Draw(
                    id.ToString(), results.Campaign.Task.Title, [.. people.Take(JudgeResults.Most)], problem, turn.Culture));
            }

            var (effective, not) = (0, 0);
            foreach (var (person, isEffective) in verdicts)
            {
                var outcome = await turn.Get<TrainingRun>().ActAsync(
                    id,
                    person,
                    0,
                    view => SteerTraining.Judge(view.Training, isEffective, isEffective ? null : verb.Reason, who.Actor, who.Act),
                    who.Now,
                    cancellationToken);
                if (outcome.Refusal is { } refusal and not WrongTrainingState)
                {
                    return Answer.Refused(refusal);
                }

                (effective, not) = outcome.Refusal is not null ? (effective, not) : isEffective ? (effective + 1, not) : (effective, not + 1);
            }

            return Answer.Kept(JudgeCard.Done(id.ToString(), results.Campaign.Task.Title, effective, not, turn.Culture), turn.Activity.ReplyToId);
        },
        cancellationToken);

    private static Task<Answer> ReadAsync(
        Turn turn, Func<TrainingTurn, ResultReader, Task<Answer>> answer, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        who => ResultReader.Of(who.Actor) is { } reader ? answer(who, reader) : Task.FromResult(Answer.Refused(new NotYourResults())),
        cancellationToken);

    private static List<NamedResult> Judged(CampaignResults results, TrainingTurn who) =>
        [.. results.People.Where(one => JudgeResults.MayJudge(one.Result.Training, who.Actor))];

    private static bool Is(NamedResult one, Guid person) => one.Result.Training.Person == person;
}
