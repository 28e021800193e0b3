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
        if (reminder is not null)
        {
            return null;
        }

        var managers = await ManagersAsync(cancellationToken);
        TimeSpan? pause = null;
        foreach (var decision in file.Decisions)
        {
            var told = await ToldAsync(decision, file.Review, managers, now, cancellationToken);
            pause = SendPause.Longer(pause, await RedrawAsync(decision, file.Review, told, now, cancellationToken));
            pause = SendPause.Longer(pause, await TellAsync(decision, file.Review, told, now, cancellationToken));
        }

        return pause;
    }

    public async Task LookAsync(IReadOnlyList<Review> reviews, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - _looked < Pause)
        {
            return;
        }

        _looked = now;
        var open = (await table.DecisionsAsync(cancellationToken)).Where(decision => !decision.IsOver).ToLookup(decision => decision.Id.Review);
        var managers = await ManagersAsync(cancellationToken);
        foreach (var review in reviews)
        {
            foreach (var decision in open[review.Id])
            {
                await TellAsync(decision, review, await ToldAsync(decision, review, managers, now, cancellationToken), now, cancellationToken);
            }
        }
    }

    private async Task<TimeSpan?> TellAsync(
        ReviewDecision decision, Review review, IReadOnlyList<DecisionTold> asked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var told in asked)
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

        return pause;
    }

    // A card keeps the line that says why it came for as long as it would still be sent.
    private async Task<TimeSpan?> RedrawAsync(
        ReviewDecision decision, Review review, IReadOnlyList<DecisionTold> asked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var card in await sent.ListAsync(Shelf(decision.Id), about: null, cancellationToken))
        {
            var sight = await sights.OfAsync(decision, review, card.To, now, cancellationToken);
            var culture = await cards.CultureAsync(card.To, cancellationToken);
            var theirs = sight with
            {
                Note = sight.IsSeen ? null : DecisionWords.Say(culture, "NotYours"),
                Prompt = asked.FirstOrDefault(told => told.About == card.About && told.To == card.To) is { } told
                    ? DecisionPrompts.Say(told.Prompt, culture)
                    : null,
            };
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(decision.Id), card, DecisionCard.Draw(theirs, culture), cancellationToken));
        }

        return pause;
    }

    private async Task<IReadOnlyList<DecisionTold>> ToldAsync(
        ReviewDecision decision, Review review, IReadOnlyList<Guid> managers, DateTimeOffset now, CancellationToken cancellationToken) =>
        DecisionAudience.Of(
            decision, review, managers, await people.FindAsync(decision.Owner, cancellationToken) is { Person.Enabled: true }, Taipei.Day(now));

    private async Task<IReadOnlyList<Guid>> ManagersAsync(CancellationToken cancellationToken) =>
        [.. (await people.WithRoleAsync(Role.SecurityManager, cancellationToken)).Select(person => person.Id)];

    private static CardShelf Shelf(DecisionId id) => new(TableNames.Reviews, $"decision.{id}", "card|");
}
