using TeamsIsms.Graph;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Campaigns;

/// <summary>
/// Posts a reminder at the pace all cards go out, or writes a letter to somebody Teams does not reach. What may have arrived
/// is not repeated: a reminder too few is better than one too many.
/// </summary>
internal sealed class ReminderPostRun(
    ReachRun reach, SendRun send, ConnectorClient connector, RemindedRun reminded, MailLinkRun letters)
{
    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(30);

    /// <returns>The pause when nothing went out; null when it is done, or cannot be done for this person.</returns>
    public async Task<TimeSpan?> PostAsync(
        CampaignId campaign, Guid person, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var found = await reach.FindAsync(person, cancellationToken);
        if (found.Conversation is not { } chat)
        {
            return found.IsLater ? Busy : await WriteAsync(campaign, person, cancellationToken);
        }

        var message = CardMessage.Of(card, alert: true);
        var result = await send.PostAsync(
            () => connector.SendAsync(chat, message, CancellationToken.None), static () => true, cancellationToken);
        return result?.Verdict switch
        {
            SendVerdict.TryAgain => result.RetryAfter ?? Busy,
            SendVerdict.Blocked or SendVerdict.NotInstalled => await WriteAsync(campaign, person, cancellationToken),
            _ => null,
        };
    }

    /// <summary>A letter about one campaign, to somebody who still owes it an answer.</summary>
    public async Task<TimeSpan?> WriteAsync(CampaignId campaign, Guid person, CancellationToken cancellationToken)
    {
        if (await reminded.FindAsync(campaign, person, cancellationToken) is not ({ } asked, { } assignment) || !letters.CanReach(asked, assignment))
        {
            return null;
        }

        var verdict = await letters.SendAsync(asked, assignment, isReminder: true, cancellationToken);
        return verdict == MailVerdict.TryAgain ? Busy : null;
    }
}
