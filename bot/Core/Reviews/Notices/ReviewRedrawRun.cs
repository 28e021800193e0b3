using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Draws the cards again that were sent of a review, without a sound, when it changed.</summary>
internal sealed class ReviewRedrawRun(ReviewSightRun sights, ChatCardRun cards, SentCardTable sent) : IReviewNoticeRun
{
    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (reminder is not null)
        {
            return null;
        }

        var shelf = ReviewTable.Shelf(file.Review.Id);
        var sight = await sights.OfAsync(file, now, cancellationToken);
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(shelf, about: null, cancellationToken))
        {
            var theirs = sight with { Viewer = await sights.ActorAsync(card.To, cancellationToken) };
            var drawn = ReviewCard.Draw(theirs, ReviewTold.ViewOf(card.About), await cards.CultureAsync(card.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(shelf, card, drawn, cancellationToken));
        }

        return pause;
    }
}
