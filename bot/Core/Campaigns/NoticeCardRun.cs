using System.Globalization;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Brings a card to one person once and from then on changes that one, however often it is asked to.</summary>
internal sealed class NoticeCardRun(
    NoticeTable cards, PeopleTable people, ReachRun reach, ConnectorClient connector, TimeProvider time)
{
    // A post without an answer may have arrived; the pause of the design.
    private static readonly TimeSpan UncertainPause = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BusyPause = TimeSpan.FromSeconds(5);

    /// <summary>Sends the card, or updates the one that was sent about the same matter.</summary>
    /// <returns>The pause before another try; null when it is done, or cannot be done for this person.</returns>
    public async Task<TimeSpan?> ShowAsync(
        Campaign campaign, string about, Guid to, Func<CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        var activity = CardMessage.Of(draw(await CultureAsync(to, cancellationToken)), alert: true);
        if (await cards.FindAsync(campaign.Id, about, to, cancellationToken) is { } sent)
        {
            return await UpdateAsync(sent.Conversation, sent.Activity, activity, cancellationToken);
        }

        var found = await reach.FindAsync(to, cancellationToken);
        if (found.Conversation is not { } chat)
        {
            return found.IsLater ? BusyPause : null;
        }

        return await cards.ClaimAsync(campaign.Id, about, to, chat, time.GetUtcNow(), cancellationToken)
            ? Pause(await SendAsync(campaign, about, to, chat, activity, cancellationToken))
            : BusyPause;
    }

    /// <summary>Draws every card that was sent about a matter again.</summary>
    public async Task<TimeSpan?> RefreshAsync(
        Campaign campaign, string about, Func<Guid, CultureInfo, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        TimeSpan? pause = null;
        foreach (var sent in await cards.ListAsync(campaign.Id, about, cancellationToken))
        {
            var card = draw(sent.To, await CultureAsync(sent.To, cancellationToken));
            pause = Longer(pause, await UpdateAsync(sent.Conversation, sent.Activity, CardMessage.Of(card), cancellationToken));
        }

        return pause;
    }

    /// <summary>Draws the person's own card of the campaign again, where it is known to have arrived.</summary>
    public async Task<TimeSpan?> RedrawAsync(
        Campaign campaign, Assignment assignment, CancellationToken cancellationToken) =>
        assignment is { Conversation: { } chat, Card: { Length: > 0 } card }
            ? await UpdateAsync(
                chat,
                card,
                CardMessage.Of(AskCard.Draw(campaign, assignment, time.GetUtcNow(), await CultureAsync(assignment.Person, cancellationToken))),
                cancellationToken)
            : null;

    /// <summary>The longer of two pauses; null is none.</summary>
    public static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one > other || other is null ? one : other;

    private async Task<SendResult> SendAsync(
        Campaign campaign, string about, Guid to, ConversationReference chat, Activity activity, CancellationToken cancellationToken)
    {
        var result = await connector.SendAsync(chat, activity, cancellationToken);
        if (result is { Verdict: SendVerdict.Delivered, ActivityId: { } id })
        {
            await cards.SaveAsync(campaign.Id, new SentCard(about, to, chat, id, time.GetUtcNow()), cancellationToken);
        }
        else if (result.Verdict != SendVerdict.Uncertain)
        {
            await cards.ReleaseAsync(campaign.Id, about, to, cancellationToken);
        }

        return result;
    }

    private async Task<TimeSpan?> UpdateAsync(
        ConversationReference chat, string card, Activity activity, CancellationToken cancellationToken) =>
        Pause(await connector.UpdateAsync(chat, card, activity with { ChannelData = null }, cancellationToken));

    private async Task<CultureInfo> CultureAsync(Guid person, CancellationToken cancellationToken)
    {
        var known = await people.FindAsync(person, cancellationToken);
        return Languages.Choose(known?.Conversation?.Language, known?.Person.Language);
    }

    private static TimeSpan? Pause(SendResult result) => result.Verdict switch
    {
        SendVerdict.TryAgain => result.RetryAfter ?? BusyPause,
        SendVerdict.Uncertain => UncertainPause,
        SendVerdict.Delivered or SendVerdict.Blocked or SendVerdict.NotInstalled or SendVerdict.ConversationGone
            or SendVerdict.TooLarge or SendVerdict.Misconfigured or SendVerdict.Disabled => null,
    };
}
