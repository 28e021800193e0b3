using TeamsIsms.Reviews.Cards;

namespace TeamsIsms.Reviews.Notices;

/// <summary>Tells people of a review, each once of the same.</summary>
internal sealed class ReviewTellRun(PeopleTable people, ReviewSightRun sights, ChatCardRun cards) : IReviewNoticeRun
{
    public async Task<TimeSpan?> RunAsync(
        ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<Guid> managers = [.. (await people.WithRoleAsync(Role.SecurityManager, cancellationToken)).Select(person => person.Id)];
        var sight = await sights.OfAsync(file, now, cancellationToken);
        TimeSpan? pause = null;
        foreach (var told in reminder is { } asked ? ReviewAudience.Of(file, asked, managers) : ReviewAudience.Of(file, managers))
        {
            var theirs = sight with { Viewer = await sights.ActorAsync(told.To, cancellationToken) };
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
