using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Tells people of a review, each once of the same.</summary>
internal sealed class ReviewTellRun(ReviewSightRun sights, ChatCardRun cards) : IReviewNoticeRun
{
    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sight = await sights.OfAsync(file, now, cancellationToken);
        var watchers = await sights.WatchersAsync(sight, cancellationToken);
        TimeSpan? pause = null;
        foreach (var told in reminder is { } asked ? ReviewAudience.Of(file, asked, watchers) : ReviewAudience.Of(file, watchers))
        {
            var theirs = await sights.WithFiguresAsync(
                sight with { Viewer = await sights.ActorAsync(told.To, cancellationToken) }, told.View, cancellationToken);
            pause = SendPause.Longer(pause, await cards.TellAsync(
                ReviewTable.Shelf(file.Review.Id),
                told.Key,
                told.To,
                culture => ReviewCard.Draw(theirs with { Prompt = ReviewPrompts.Say(told.Prompt, culture) }, told.View, culture),
                cancellationToken));
        }

        return pause;
    }
}
