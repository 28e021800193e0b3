using Microsoft.Extensions.Options;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards;
using TeamsIsms.Training.Cards.Bank;
using TeamsIsms.Training.Cards.Results;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Bot.Training;

/// <summary>Where training begins, and what came of it: one's own, the unit's, everybody's.</summary>
internal static class ResultRoutes
{
    private const string AsFile = "file";

    public static void Add(Routes routes)
    {
        var verbs = TrainingVerbJson.Default.TrainingVerb;
        routes
            .Command("training", ["測驗", "訓練", "training"], Caller.Anyone, (turn, _, cancel) => HomeAsync(turn, cancel))
            .Command("mytraining", ["我的訓練", "my training", "mytraining"], Caller.Anyone, (turn, _, cancel) => MineAsync(turn, cancel))
            .Verb("training.home", verbs, Caller.Anyone, (turn, _, cancel) => HomeAsync(turn, cancel))
            .Verb("training.mine", verbs, Caller.Anyone, (turn, _, cancel) => MineAsync(turn, cancel))
            .Verb("training.record", verbs, Caller.Anyone, RecordAsync)
            .Verb("training.results", verbs, Caller.Anyone, JudgeRoutes.ResultsAsync)
            .Verb("training.report", verbs, Caller.Anyone, ReportRoutes.AskAsync)
            .Verb("training.judge", verbs, Caller.Anyone, JudgeRoutes.JudgeAsync);
    }

    // Who neither writes nor reviews questions has only courses to take.
    private static Task<Answer> HomeAsync(Turn turn, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            if (!who.Actor.Roles.Contains(Role.TrainingManager) && !who.Actor.Roles.Contains(Role.SecurityManager))
            {
                return await MineAsync(who, cancellationToken);
            }

            var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
            return Answer.Card(TrainingHomeCard.Draw(BankFigures.Of(bank, turn.Caller, who.Now), who.Actor.IsManager, turn.Culture));
        },
        cancellationToken);

    private static Task<Answer> MineAsync(Turn turn, CancellationToken cancellationToken) =>
        TrainingTurn.AloneAsync(turn, who => MineAsync(who, cancellationToken), cancellationToken);

    private static async Task<Answer> MineAsync(TrainingTurn who, CancellationToken cancellationToken)
    {
        var all = await who.Turn.Get<PersonTrainingsRun>().FindAsync(who.Turn.Caller, cancellationToken);
        var year = Year(who, who.Person, all);
        return Answer.Card(MyTrainingCard.Draw(
            [.. all.Where(one => one.IsOwed || one.Hours?.On.Year == year.Year)
                .Select(one => TrainingViews.Of(one.Campaign, one.Course, one.Training, who.Now))],
            year,
            seesResults: ResultReader.Of(who.Actor) is not null,
            who.Now,
            who.Turn.Culture));
    }

    /// <summary>Of the caller, or of somebody whose record the caller may read.</summary>
    private static Task<Answer> RecordAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            var id = verb.Who() ?? turn.Caller;
            var person = (await turn.Get<PeopleTable>().FindAsync(id, cancellationToken))?.Person;
            if (person is null || !ResultReader.MaySeeRecord(who.Actor, id, person.Head))
            {
                return Answer.Refused(new NotYourResults());
            }

            var all = await turn.Get<PersonTrainingsRun>().FindAsync(id, cancellationToken);
            var year = Year(who, person, all);
            if (verb.Answer != AsFile)
            {
                return Answer.Card(RecordCard.Draw(person, all, year, turn.Culture));
            }

            var written = await turn.Get<RecordFileRun>().RunAsync(person, all, year, who.Now, turn.Culture, cancellationToken);
            return written.Match(file => Answer.Card(RecordCard.Written(person, file, turn.Culture)), Answer.Refused);
        },
        cancellationToken);

    private static TrainingYear Year(TrainingTurn who, Person? person, IReadOnlyList<PersonTraining> all) => TrainingYear.Of(
        all,
        who.Turn.Get<IOptions<TrainingOptions>>().Value.HasHourQuota && person is { Kind: PersonKind.Staff } ? person.StaffGroup : null,
        Taipei.Day(who.Now).Year);
}
