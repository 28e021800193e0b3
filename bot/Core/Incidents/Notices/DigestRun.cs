using System.Globalization;
using Microsoft.Extensions.Logging;
using TeamsIsms.Incidents.Cards;
using TeamsIsms.Incidents.Documents;

namespace TeamsIsms.Incidents.Notices;

/// <summary>
/// Brings every unit head the digest of the week, once. What was sent is remembered card by card, so a look that was cut off goes on
/// where it was, and a chat that cannot be reached is tried again at the next looks.
/// </summary>
internal sealed partial class DigestRun(
    DigestTable weeks, PeriodCasesRun cases, UnitHeadRun heads, ChatCardRun cards, ILogger<DigestRun> logger)
{
    // Legal clocks wait for the same timer.
    private const int MostPerLook = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    private readonly Dictionary<FigurePeriod, DateTimeOffset> _begun = [];
    private readonly HashSet<FigurePeriod> _done = [];

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var week in WeeklyDigest.Due(now).Where(week => !_done.Contains(week)).ToList())
        {
            if (!await weeks.IsDoneAsync(week, cancellationToken))
            {
                _begun.TryAdd(week, now);
                if (!await SendAsync(week, now, cancellationToken) && now - _begun[week] < Patience)
                {
                    continue;
                }

                await weeks.DoneAsync(week, now, cancellationToken);
                Log.Sent(logger, week);
            }

            _done.Add(week);
        }
    }

    /// <returns>False when some heads do not have theirs yet.</returns>
    private async Task<bool> SendAsync(FigurePeriod week, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (shelf, left, isComplete) = (DigestTable.Shelf(week), MostPerLook, true);
        foreach (var digest in WeeklyDigest.Of(await cases.ReadAsync(week, cancellationToken), week))
        {
            foreach (var head in await heads.OfAsync(digest.Unit, cancellationToken))
            {
                if (left == 0)
                {
                    return false;
                }

                if (!await cards.IsSentAsync(shelf, CardPurpose.Digest, head, cancellationToken))
                {
                    left--;
                    isComplete &= await cards.TellAsync(shelf, CardPurpose.Digest, head, Draw, cancellationToken) is null;
                }
            }

            Teams.Cards.AdaptiveCard Draw(CultureInfo culture) => UnitDigestCard.Draw(digest, now, culture);
        }

        return isComplete;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The digests of the week of {Week} are sent.")]
        public static partial void Sent(ILogger logger, FigurePeriod week);
    }
}
