using TeamsIsms.Reviews.Notices;
using TeamsIsms.Storage;

namespace TeamsIsms.Reviews.Decisions;

/// <summary>
/// Brings decisions to their owners, and what was done to those who verify: when something changed, and by the clock before and after the
/// day it is due. Cards that were sent are drawn again.
/// </summary>
internal sealed class DecisionTellRun(
    ReviewTable table, DecisionSightRun sights, PeopleTable people, ChatCardRun cards, SentCardTable sent) : IReviewNoticeRun, IReviewLookRun
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private DateTimeOffset _looked = DateTimeOffset.MinValue;

    public async Task<TimeSpan?> RunAsync(ReviewFile file, ReviewReminder? reminder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var decision in reminder is null ? file.Decisions : [])
        {
            pause = SendPause.Longer(pause, await RedrawAsync(decision, file.Review, now, cancellationToken));
        }

        return reminder is null
            ? SendPause.Longer(pause, await TellAsync(file.Decisions, file.Review, now, cancellationToken))
            : null;
    }

    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        _looked = now;
        var open = (await table.DecisionsAsync(cancellationToken)).Where(decision => !decision.IsOver).ToLookup(decision => decision.Id.Review);
        foreach (var review in reviews)
        {
            await TellAsync(open[review.Id], review, now, cancellationToken);
        }
    }

    private async Task<TimeSpan?> TellAsync(
        IEnumerable<ReviewDecision> decisions, Review review, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<Guid> managers = [.. (await people.WithRoleAsync(Role.SecurityManager, cancellationToken)).Select(person => person.Id)];
        TimeSpan? pause = null;
        foreach (var decision in decisions)
        {
            var isOwnerHere = await people.FindAsync(decision.Owner, cancellationToken) is { Person.Enabled: true };
            foreach (var told in DecisionAudience.Of(decision, review, managers, isOwnerHere, Taipei.Day(now)))
            {
                if (await cards.IsSentAsync(Shelf(decision.Id), told.About, told.To, cancellationToken))
                {
                    continue;
                }

                var sight = await sights.OfAsync(decision, review, told.To, now, cancellationToken);
                pause = SendPause.Longer(pause, await cards.TellAsync(
                    Shelf(decision.Id),
                    told.About,
                    told.To,
                    culture => DecisionCard.Draw(sight with { Prompt = DecisionPrompts.Say(told.Prompt, culture) }, culture),
                    cancellationToken));
            }
        }

        return pause;
    }

    private async Task<TimeSpan?> RedrawAsync(ReviewDecision decision, Review review, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf(decision.Id), about: null, cancellationToken))
        {
            var sight = await sights.OfAsync(decision, review, card.To, now, cancellationToken);
            var culture = await cards.CultureAsync(card.To, cancellationToken);
            var theirs = sight.IsSeen ? sight : sight with { Note = DecisionWords.Say(culture, "NotYours") };
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(decision.Id), card, DecisionCard.Draw(theirs, culture), cancellationToken));
        }

        return pause;
    }

    private static CardShelf Shelf(DecisionId id) => new(TableNames.Reviews, $"decision.{id}", "card|");
}
