using System.Globalization;
using TeamsIsms.Storage;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>The cards of a campaign beside those that ask: about approvals, exemptions, objections and reports.</summary>
internal sealed class NoticeCardRun(ChatCardRun cards, SentCardTable table, ConnectorClient connector, TimeProvider time)
{
    /// <inheritdoc cref="ChatCardRun.ShowAsync"/>
    /// <param name="about">What it shows: <c>approval</c>, or with a person's id <c>exemption|…</c>, <c>declined|…</c>.</param>
    public Task<TimeSpan?> ShowAsync(
        Campaign campaign, string about, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken) =>
        cards.ShowAsync(Shelf(campaign), about, to, draw, cancellationToken);

    /// <summary>Draws every card that was sent about a matter again.</summary>
    public async Task<TimeSpan?> RefreshAsync(
        Campaign campaign, string about, Func<Guid, CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var sent in await table.ListAsync(Shelf(campaign), about, cancellationToken))
        {
            var card = draw(sent.To, await cards.CultureAsync(sent.To, cancellationToken));
            pause = SendPause.Longer(pause, await cards.UpdateAsync(Shelf(campaign), sent, card, cancellationToken));
        }

        return pause;
    }

    /// <summary>Draws the person's own card of the campaign again, where it is known to have arrived.</summary>
    public async Task<TimeSpan?> RedrawAsync(Campaign campaign, Assignment assignment, CancellationToken cancellationToken)
    {
        if (assignment is not { Conversation: { } chat, Card: { Length: > 0 } card })
        {
            return null;
        }

        var culture = await cards.CultureAsync(assignment.Person, cancellationToken);
        var result = await connector.UpdateAsync(
            chat, card, CardMessage.Of(AskCard.Draw(campaign, assignment, time.GetUtcNow(), culture)), cancellationToken);
        return SendPause.After(result.Verdict, result.RetryAfter);
    }

    private static CardShelf Shelf(Campaign campaign) => new(TableNames.Campaigns, $"cards.{campaign.Id}", "card|");
}
