using TeamsIsms.Approvals;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Cards.Bank;

namespace TeamsIsms.Bot.Training;

/// <summary>The review of questions, one after the other in the same card. The decision comes by the buttons of all approvals.</summary>
internal static class ReviewRoutes
{
    private const int LongestTitle = 60;

    public static Caller Reviewers { get; } = Caller.Role(Role.TrainingManager, Role.SecurityManager);

    public static void Add(Routes routes) => routes
        .Verb("question.review", TrainingVerbJson.Default.TrainingVerb, Reviewers, ReviewAsync);

    public static Task<Answer> DecideAsync(Turn turn, CampaignVerb verb, ApprovalVerdict verdict, CancellationToken cancellationToken) =>
        TrainingTurn.AloneAsync(
            turn,
            async who =>
            {
                if (QuestionId.Parse(verb.Id) is not { } id)
                {
                    return Answer.Refused(new UnknownQuestion());
                }

                var outcome = await turn.Get<SubmitQuestionsRun>().DecideAsync(
                    id, verb.Revision ?? "", verdict, verb.Reason, who.Actor, who.Act, cancellationToken);
                return outcome.Value is { } decided
                    ? await NextAsync(who, id, Said(decided, turn), cancellationToken)
                    : await RefuseAsync(who, id, outcome.Refusal!, cancellationToken); // no value: refused
            },
            cancellationToken);

    private static Task<Answer> ReviewAsync(Turn turn, TrainingVerb verb, CancellationToken cancellationToken) => TrainingTurn.AloneAsync(
        turn, who => NextAsync(who, QuestionId.Parse(verb.Id), before: null, cancellationToken), cancellationToken);

    private static async Task<Answer> NextAsync(TrainingTurn who, QuestionId? behind, string? before, CancellationToken cancellationToken)
    {
        var bank = await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken);
        return ReviewRound.Next(bank, behind, who.Turn.Caller, who.Now) is { } next
            ? Answer.Card(QuestionReviewCard.Draw(await ViewAsync(who, bank, next, cancellationToken) with { Before = before }, who.Turn.Culture))
            : Answer.Kept(QuestionReviewCard.Nothing(before, who.Turn.Culture), who.Turn.Activity.ReplyToId);
    }

    // What changed meanwhile is shown as it is now; a missing reason leaves the card with its field.
    private static async Task<Answer> RefuseAsync(TrainingTurn who, QuestionId id, Refusal refusal, CancellationToken cancellationToken)
    {
        var bank = await who.Turn.Get<QuestionTable>().ListAsync(cancellationToken);
        return refusal is ObjectChanged or AlreadyDecided or WrongQuestionState && bank.FirstOrDefault(one => one.Id == id) is { } question
            && who.Actor.Roles.Intersect(Reviewers.Roles).Any()
            ? Answer.Card(QuestionReviewCard.Draw(
                await ViewAsync(who, bank, question, cancellationToken) with { Problem = refusal.Say(who.Turn.Culture) }, who.Turn.Culture))
            : Answer.Refused(refusal);
    }

    private static async Task<QuestionReviewView> ViewAsync(
        TrainingTurn who, IReadOnlyList<Question> bank, Question question, CancellationToken cancellationToken)
    {
        var author = await who.Turn.Get<PeopleTable>().FindAsync(question.Newest.Author, cancellationToken);
        var (position, of) = ReviewRound.Place(bank, question, who.Turn.Caller);
        return new QuestionReviewView(
            question, author?.Person.Name ?? "—", position, question.Review is null ? 0 : of, ReviewRound.IsFor(question, who.Turn.Caller, who.Now));
    }

    private static string Said(Question decided, Turn turn) => BankWords.Text.Say(
        turn.Culture,
        "Decided",
        CardText.OneLine(decided.Newest.Content.Title, LongestTitle),
        decided.Review is { } review ? ApprovalLook.Say(review.Status, turn.Culture) : "");
}
