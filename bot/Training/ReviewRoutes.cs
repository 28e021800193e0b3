using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Bank;

namespace TeamsIsms.Bot.Training;

/// <summary>
/// The review of questions, one after the other in the same card. The decision comes by the buttons of all approvals. Nobody is shown a
/// question that does not wait for them.
/// </summary>
internal static class ReviewRoutes
{
    public static void Add(Routes routes) => routes
        .Verb("question.review", TrainingVerbJson.Default.TrainingVerb, Caller.Anyone, ReviewAsync);

    private static Task<Answer> ReviewAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn, who => NextAsync(who, QuestionId.Parse(verb.Id), cancellationToken), cancellationToken);

    private static async Task<Answer> NextAsync(TrainingTurn who, QuestionId? behind, CancellationToken cancellationToken)
    {
        var (turn, bank) = (who.Turn, await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken));
        if (ReviewRound.Next(bank, behind, turn.Caller, who.Now) is not { } next)
        {
            return Answer.Kept(QuestionReviewCard.Nothing(before: null, turn.Culture), turn.Activity.ReplyToId);
        }

        var author = await turn.Get<PeopleTable>().FindAsync(next.Newest.Author, cancellationToken);
        return Answer.Card(QuestionReviewCard.Draw(
            QuestionReviewView.For(bank, next, author?.Person.Name ?? "—", turn.Caller, who.Now), turn.Culture));
    }
}
