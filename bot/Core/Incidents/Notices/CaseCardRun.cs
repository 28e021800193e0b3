using System.Globalization;
using TeamsIsms.Campaigns;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Brings a card of a case to one person once, and from then on changes that one.</summary>
internal sealed class CaseCardRun(
    CaseCardTable cards, PeopleTable people, ReachRun reach, ConnectorClient connector, TimeProvider time)
{
    public async Task<bool> IsSentAsync(CardShelf shelf, string purpose, Guid to, CancellationToken cancellationToken) =>
        await cards.FindAsync(shelf, purpose, to, cancellationToken) is not null;

    /// <returns>The pause before another try; null when it is done, or cannot be done for this person.</returns>
    public async Task<TimeSpan?> ShowAsync(
        CardShelf shelf, string purpose, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        var card = draw(await CultureAsync(to, cancellationToken));
        if (await cards.FindAsync(shelf, purpose, to, cancellationToken) is { } sent)
        {
            return CardPurpose.IsLive(purpose) ? await UpdateAsync(shelf, sent, card, cancellationToken) : null;
        }

        var found = await reach.FindAsync(to, cancellationToken);
        if (found.Conversation is not { } chat)
        {
            return found.IsLater ? Pauses.Busy : null;
        }

        if (!await cards.ClaimAsync(shelf, purpose, to, chat, time.GetUtcNow(), cancellationToken))
        {
            return Pauses.Busy;
        }

        var result = await connector.SendAsync(chat, CardMessage.Of(card, alert: true), cancellationToken);
        if (result is { Verdict: SendVerdict.Delivered, ActivityId: { } activity })
        {
            await cards.SaveAsync(shelf, new SentCaseCard(purpose, to, chat, activity, time.GetUtcNow()), cancellationToken);
        }
        else if (result.Verdict != SendVerdict.Uncertain)
        {
            await cards.ReleaseAsync(shelf, purpose, to, cancellationToken);
        }

        return Pauses.After(result.Verdict, result.RetryAfter);
    }

    /// <summary>Draws a card that was sent again, without a sound.</summary>
    public async Task<TimeSpan?> UpdateAsync(
        CardShelf shelf, SentCaseCard sent, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var result = await connector.UpdateAsync(sent.Conversation, sent.Activity, CardMessage.Of(card), cancellationToken);
        if (result.Verdict == SendVerdict.ConversationGone)
        {
            await cards.ForgetAsync(shelf, sent, cancellationToken);
        }

        return Pauses.After(result.Verdict, result.RetryAfter);
    }

    /// <summary>The language a person reads; that of the organisation in its channel.</summary>
    public async Task<CultureInfo> CultureAsync(Guid person, CancellationToken cancellationToken)
    {
        if (person == Guid.Empty)
        {
            return ChannelCardRun.Culture;
        }

        var known = await people.FindAsync(person, cancellationToken);
        return Languages.Choose(known?.Conversation?.Language, known?.Person.Language);
    }
}
