using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Chats;

/// <summary>
/// Brings a card to one person once, however often it is asked to, and from then on changes that one. What it answers is the
/// pause before another try; null when it is done, or cannot be done for this person.
/// </summary>
internal sealed class ChatCardRun(
    SentCardTable cards, PeopleTable people, ReachRun reach, ConnectorClient connector, TimeProvider time)
{
    public async Task<bool> IsSentAsync(CardShelf shelf, string about, Guid to, CancellationToken cancellationToken) =>
        await cards.FindAsync(shelf, about, to, cancellationToken) is not null;

    /// <summary>Sends the card, or draws the one again that was sent about the same.</summary>
    public async Task<TimeSpan?> ShowAsync(
        CardShelf shelf, string about, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken) =>
        await cards.FindAsync(shelf, about, to, cancellationToken) is { } sent
            ? await UpdateAsync(shelf, sent, draw(await CultureAsync(to, cancellationToken)), cancellationToken)
            : await SendAsync(shelf, about, to, draw, cancellationToken);

    /// <summary>Sends what is told once and stays true.</summary>
    public async Task<TimeSpan?> TellAsync(
        CardShelf shelf, string about, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken) =>
        await IsSentAsync(shelf, about, to, cancellationToken) ? null : await SendAsync(shelf, about, to, draw, cancellationToken);

    /// <summary>Draws a card again that was sent, without a sound.</summary>
    public async Task<TimeSpan?> UpdateAsync(CardShelf shelf, SentCard sent, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var result = await connector.UpdateAsync(sent.Conversation, sent.Activity, CardMessage.Of(card), cancellationToken);
        if (result.Verdict == SendVerdict.ConversationGone)
        {
            await cards.ForgetAsync(shelf, sent, cancellationToken);
        }

        return SendPause.After(result.Verdict, result.RetryAfter);
    }

    /// <summary>The language the person reads.</summary>
    public async Task<CultureInfo> CultureAsync(Guid person, CancellationToken cancellationToken)
    {
        var known = await people.FindAsync(person, cancellationToken);
        return Languages.Choose(known?.Conversation?.Language, known?.Person.Language);
    }

    private async Task<TimeSpan?> SendAsync(
        CardShelf shelf, string about, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        var found = await reach.FindAsync(to, cancellationToken);
        if (found.Conversation is not { } chat)
        {
            return found.IsLater ? SendPause.Busy : null;
        }

        var card = CardMessage.Of(draw(await CultureAsync(to, cancellationToken)), alert: true);
        if (!await cards.ClaimAsync(shelf, about, to, chat, time.GetUtcNow(), cancellationToken))
        {
            return SendPause.Busy;
        }

        var result = await connector.SendAsync(chat, card, cancellationToken);
        if (result is { Verdict: SendVerdict.Delivered, ActivityId: { } activity })
        {
            await cards.SaveAsync(shelf, new SentCard(about, to, chat, activity, time.GetUtcNow()), cancellationToken);
        }
        else if (result.Verdict != SendVerdict.Uncertain)
        {
            await cards.ReleaseAsync(shelf, about, to, cancellationToken);
        }

        return SendPause.After(result.Verdict, result.RetryAfter);
    }
}
