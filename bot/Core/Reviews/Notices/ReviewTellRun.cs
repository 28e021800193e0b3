using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Tells people of a review, each once of the same.</summary>
internal sealed class ReviewTellRun(PeopleTable people, ReviewSightRun sights, ChatCardRun cards) : IReviewNoticeRun
{
    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var managers = await people.WithRoleAsync(Role.SecurityManager, cancellationToken);
        var sight = await sights.OfAsync(file, now, cancellationToken);
        var watchers = new ReviewWatchers(
            [.. managers.Select(person => person.Id)],
            sight.Committee.On(Taipei.Day(now)).FirstOrDefault(seat => seat.IsChair)?.Holder);
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
