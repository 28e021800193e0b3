using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>
/// Draws the cards again that were sent of a review, without a sound, when it changed. A card keeps the line that says why it came for as long as
/// it would still be sent.
/// </summary>
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
        var asked = ReviewAudience.Of(file, await sights.WatchersAsync(sight, cancellationToken)).ToLookup(told => (told.Key, told.To));
        var read = new Dictionary<string, ReviewSight>(StringComparer.Ordinal);
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(shelf, about: null, cancellationToken))
        {
            var (view, culture) = (ReviewTold.ViewOf(card.About), await cards.CultureAsync(card.To, cancellationToken));
            var theirs = sight with
            {
                Viewer = await sights.ActorAsync(card.To, cancellationToken),
                Prompt = asked[(card.About, card.To)].Select(told => ReviewPrompts.Say(told.Prompt, culture)).FirstOrDefault(),
            };
            var drawn = ReviewCard.Draw(await WithFiguresAsync(theirs, view, read, cancellationToken), view, culture);
            pause = SendPause.Longer(pause, await cards.UpdateAsync(shelf, card, drawn, cancellationToken));
        }

        return pause;
    }

    // Several people may have the same page; its figures are read once.
    private async Task<ReviewSight> WithFiguresAsync(
        ReviewSight theirs, string? view, Dictionary<string, ReviewSight> read, CancellationToken cancellationToken)
    {
        if (view is null || ReviewViews.LeafOf(view) is not { } leaf || !theirs.SeesInput(leaf))
        {
            return theirs;
        }

        if (!read.TryGetValue(view, out var known))
        {
            read[view] = known = await sights.WithFiguresAsync(theirs, view, cancellationToken);
        }

        return theirs with { Figures = known.Figures };
    }
}
