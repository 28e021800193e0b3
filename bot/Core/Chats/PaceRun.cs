namespace TeamsIsms.Chats;

/// <summary>
/// One pace of this process: of the requests to the Connector that nobody waits for, or of the installations through Graph.
/// Each of them takes its turn here.
/// </summary>
internal sealed class PaceRun(int start, int ceiling, TimeProvider time)
{
    /// <summary>Key of the pace of the Connector.</summary>
    public const string Connector = "connector";

    /// <summary>Key of the pace of installations.</summary>
    public const string Installation = "installation";

    /// <summary>A longer pause is not waited out with a batch in hand.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private AdaptiveRate _rate = new(Math.Min(start, ceiling), ceiling);

    public AdaptiveRate Rate
    {
        get
        {
            lock (_gate)
            {
                return _rate;
            }
        }
    }

    /// <returns>When the caller's request starts, which is now; null when the service asked for a pause beyond <see cref="Patience"/>.</returns>
    public async Task<DateTimeOffset?> TurnAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                var now = time.GetUtcNow();
                wait = _rate.Next - now;
                if (wait <= TimeSpan.Zero)
                {
                    _rate = _rate.Started(now);
                    return now;
                }
            }

            if (wait > Patience)
            {
                return null;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    public void WentWell()
    {
        lock (_gate)
        {
            _rate = _rate.WentWell();
        }
    }

    public void Throttled(DateTimeOffset startedAt, TimeSpan? pause)
    {
        lock (_gate)
        {
            _rate = _rate.Throttled(startedAt, time.GetUtcNow(), pause);
        }
    }
}
