using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>Posts a reminder at the pace all cards go out.</summary>
internal sealed class ReminderPostRun(SendRun send, ConnectorClient connector)
{
    public static readonly TimeSpan Busy = TimeSpan.FromSeconds(30);

    /// <returns>
    /// The pause when the service took nothing. A post without an answer may have arrived and is not repeated: a reminder
    /// too few is better than one too many.
    /// </returns>
    public async Task<TimeSpan?> PostAsync(ConversationReference chat, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var message = CardMessage.Of(card, alert: true);
        var result = await send.PostAsync(
            () => connector.SendAsync(chat, message, CancellationToken.None), static () => true, cancellationToken);
        return result?.Verdict == SendVerdict.TryAgain ? result.RetryAfter ?? Busy : null;
    }
}
