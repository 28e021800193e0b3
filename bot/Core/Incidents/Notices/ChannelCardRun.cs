using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Incidents.Notices;

/// <summary>The case's thread in the response channel: begun once, its first message drawn again from then on.</summary>
internal sealed class ChannelCardRun(
    CaseThreadTable threads, ChannelTable channels, ConnectorClient connector, IOptions<BotOptions> bot, IOptions<IncidentOptions> options)
{
    // The team's card is in the language of the organisation.
    public static CultureInfo Culture => Languages.Chinese;

    /// <returns>The pause before another try; null when it stands there, or cannot.</returns>
    public async Task<TimeSpan?> BeginAsync(
        CaseId id, Func<CultureInfo, AdaptiveCard> draw, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (options.Value.ResponseChannel is not { } channel
            || await threads.IsBegunAsync(id, cancellationToken)
            || await channels.FindAsync(channel, cancellationToken) is not { } place)
        {
            return null;
        }

        if (!await threads.ClaimAsync(id, place, now, cancellationToken))
        {
            return SendPause.Busy;
        }

        var made = await connector.CreateChannelThreadAsync(
            place.ServiceUrl, channel, bot.Value.Tenants[0].ToString(), CardMessage.Of(draw(Culture)), cancellationToken);
        if (made is { Verdict: SendVerdict.Delivered, Conversation: { } thread, ActivityId: { } root })
        {
            await threads.SaveAsync(id, thread, root, now, cancellationToken);
        }
        else if (made.Verdict != SendVerdict.Uncertain)
        {
            await threads.ReleaseAsync(id, cancellationToken);
        }

        return SendPause.After(made.Verdict, made.RetryAfter);
    }
}
