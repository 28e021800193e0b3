using TeamsIsms.Teams;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Bank;

namespace TeamsIsms.Bot.Training;

/// <summary>Where training begins, and what came of it: one's own, the unit's, everybody's.</summary>
internal static class ResultRoutes
{
    public static void Add(Routes routes) => routes
        .Command("training", ["測驗", "訓練", "training"], ReviewRoutes.Reviewers, (turn, _, cancel) => HomeAsync(turn, cancel))
        .Verb("training.home", TrainingVerbJson.Default.TrainingVerb, ReviewRoutes.Reviewers, (turn, _, cancel) => HomeAsync(turn, cancel));

    private static Task<Answer> HomeAsync(Turn turn, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn,
        async who =>
        {
            var bank = await turn.Get<QuestionTable>().ListAsync(cancellationToken);
            return Answer.Card(TrainingHomeCard.Draw(BankFigures.Of(bank, turn.Caller, who.Now), who.Actor.IsManager, turn.Culture));
        },
        cancellationToken);
}
