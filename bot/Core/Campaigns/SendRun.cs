using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsIsms.Campaigns;

/// <summary>Takes turns at the connector and repeats what the service was too busy for, within a minute or so.</summary>
internal sealed partial class SendRun(
    [FromKeyedServices(PaceRun.Connector)] PaceRun pace, TimeProvider time, ILogger<SendRun> logger)
{
    private const int Times = 6;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);

    /// <param name="ask">The request. It is not stopped once it is under way: nobody would know whether it arrived.</param>
    /// <param name="may">Asked right before each request: whether the batch is still ours.</param>
    /// <returns>The last answer; <see cref="SendVerdict.TryAgain"/> with a pause when the service is busy for longer; null when it may not.</returns>
    public async Task<SendResult?> PostAsync(Func<Task<SendResult>> ask, Func<bool> may, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await pace.TurnAsync(cancellationToken) is not { } started)
            {
                return new SendResult(SendVerdict.TryAgain, RetryAfter: pace.Rate.Next - time.GetUtcNow());
            }

            if (!may())
            {
                return null;
            }

            var result = await ask();
            if (result.IsThrottled)
            {
                pace.Throttled(started, result.RetryAfter);
            }
            else if (result.Verdict == SendVerdict.Delivered)
            {
                pace.WentWell();
            }
            else if (result.Verdict is SendVerdict.Misconfigured or SendVerdict.Disabled)
            {
                Log.CannotSend(logger, result.Verdict, result.Code);
            }

            if (result.Verdict != SendVerdict.TryAgain || attempt == Times || result.RetryAfter > PaceRun.Patience)
            {
                return result;
            }

            if (!result.IsThrottled)
            {
                await Task.Delay(result.RetryAfter ?? Pause(attempt), time, cancellationToken);
            }
        }
    }

    /// <summary>0.5, 1, 2, 4, 8 s with up to half as much again, so that those who failed together do not come back together.</summary>
    private static TimeSpan Pause(int attempt)
    {
        var own = First * Math.Pow(2, attempt - 1);
        return own + (own * RandomNumberGenerator.GetInt32(0, 50) / 100);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The connector takes no cards: {Verdict}, {Code}.")]
        public static partial void CannotSend(ILogger logger, SendVerdict verdict, string? code);
    }
}
