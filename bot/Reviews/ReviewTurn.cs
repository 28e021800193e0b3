using TeamsIsms.Kernel;
using TeamsIsms.Reviews;
using TeamsIsms.Reviews.Cards;
using TeamsIsms.Reviews.Notices;
using TeamsIsms.Storage;
using TeamsIsms.Teams;
using TeamsIsms.Trail;

namespace TeamsIsms.Bot.Reviews;

/// <summary>Who acts on a review in a turn, in their own chat.</summary>
internal sealed record ReviewTurn(Turn Turn, DateTimeOffset Now)
{
    public Act Act => Act.By(Turn.Caller, Now, Turn.Activity.Id);

    public ReviewTable Table => Turn.Get<ReviewTable>();

    public ReviewSightRun Sights => Turn.Get<ReviewSightRun>();

    /// <summary>Runs what needs to know this, or says that others would read along.</summary>
    public static Task<Answer> WithAsync(Turn turn, Func<ReviewTurn, Task<Answer>> answer) => turn.IsPersonal
        ? answer(new ReviewTurn(turn, turn.Get<TimeProvider>().GetUtcNow()))
        : Task.FromResult(Answer.Refused(new ReviewsInPersonalChat()));

    /// <summary>As above, with the review the card names, for those who may see it.</summary>
    /// <param name="turn">In which it was asked for.</param>
    /// <param name="id">The review's number, as the card brought it.</param>
    /// <param name="answer">What to do with it.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static Task<Answer> WithAsync(
        Turn turn, string? id, Func<ReviewTurn, ReviewFile, ReviewActor, Task<Answer>> answer, CancellationToken cancellationToken) =>
        WithAsync(turn, async who =>
            ReviewId.Parse(id) is { } known
            && await who.Table.FindAsync(known, cancellationToken) is { } file
            && await who.Sights.ActorAsync(turn.Caller, cancellationToken) is var by
            && ReviewAccess.Sees(file, by)
                ? await answer(who, file, by)
                : Answer.Refused(new UnknownReview()));

    /// <summary>Takes a step and shows what became of it; what came too late shows the state there is and why nothing happened.</summary>
    /// <param name="turn">In which it was asked for.</param>
    /// <param name="id">The review's number, as the card brought it.</param>
    /// <param name="view">The page that is shown afterwards; null for the review itself.</param>
    /// <param name="decide">What becomes of the review.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <param name="owe">Adds what else is to be told; the review's own notice always is.</param>
    public static Task<Answer> ActAsync(
        Turn turn,
        string? id,
        string? view,
        Func<ReviewTurn, ReviewFile, ReviewActor, Outcome<ReviewStep>> decide,
        CancellationToken cancellationToken,
        Action<Changes, ReviewFile>? owe = null) => WithAsync(
        turn,
        id,
        async (who, file, by) =>
        {
            var outcome = await who.Table.ActAsync(
                file.Review.Id,
                loaded => decide(who, loaded, by),
                (changes, next) =>
                {
                    changes.Owe(next.Review, who.Now);
                    owe?.Invoke(changes, next);
                },
                who.Act,
                cancellationToken);
            return outcome switch
            {
                { Value: { } next } => await who.KeptAsync(next, view, cancellationToken),
                { Refusal: ReviewMovedOn late } => await who.CardAsync(file.Review.Id, view: null, late.Say(turn.Culture), cancellationToken),
                _ => Answer.Refused(outcome.Refusal!), // no value: refused
            };
        },
        cancellationToken);

    /// <summary>The review as it stands, for the eyes of the person who acts.</summary>
    /// <param name="note">Why nothing happened, in the person's language.</param>
    public async Task<Answer> CardAsync(ReviewId id, string? view, string? note, CancellationToken cancellationToken) =>
        await Table.FindAsync(id, cancellationToken) is { } file
        && await Sights.OfAsync(file, Turn.Caller, Now, cancellationToken) is var sight
        && ReviewAccess.Sees(file, sight.Viewer)
            ? Answer.Card(ReviewCard.Draw(await Sights.WithFiguresAsync(sight with { Note = note }, view, cancellationToken), view, Turn.Culture))
            : Answer.Refused(new UnknownReview());

    /// <summary>In the place of the card that was tapped, also where the message is drawn again.</summary>
    public async Task<Answer> KeptAsync(ReviewFile file, string? view, CancellationToken cancellationToken) => Answer.Kept(
        ReviewCard.Draw(
            await Sights.WithFiguresAsync(await Sights.OfAsync(file, Turn.Caller, Now, cancellationToken), view, cancellationToken), view, Turn.Culture),
        Turn.Activity.ReplyToId);
}
