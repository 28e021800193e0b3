namespace TeamsIsms.Chats;

/// <summary>
/// How fast one process asks the Connector. While it goes well the rate rises by one request a second each second; when the service
/// throttles it falls to seven tenths, once for all requests that were under way together, and nothing starts as long as the service asks.
/// </summary>
/// <param name="PerSecond">Requests a second, now.</param>
/// <param name="Ceiling">Requests a second, at most.</param>
public sealed record AdaptiveRate(double PerSecond, double Ceiling)
{
    private const double Floor = 1;
    private const double Kept = 0.7;

    // A timer that fires late may be made up for, or the real rate would stay below the one asked for.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(1);

    /// <summary>Before this nothing may start.</summary>
    public DateTimeOffset Next { get; init; } = DateTimeOffset.MinValue;

    /// <summary>When the service throttled last.</summary>
    public DateTimeOffset LoweredAt { get; init; } = DateTimeOffset.MinValue;

    /// <summary>A request starts.</summary>
    public AdaptiveRate Started(DateTimeOffset now)
    {
        var from = Next > now - Slack ? Next : now - Slack;
        return this with { Next = from + TimeSpan.FromSeconds(1 / PerSecond) };
    }

    public AdaptiveRate WentWell() => this with { PerSecond = Math.Min(Ceiling, PerSecond + (1 / PerSecond)) };

    /// <param name="startedAt">When the throttled request started.</param>
    /// <param name="now">When its answer came.</param>
    /// <param name="pause">What the service asked for.</param>
    public AdaptiveRate Throttled(DateTimeOffset startedAt, DateTimeOffset now, TimeSpan? pause)
    {
        var isNews = startedAt >= LoweredAt;
        var until = now + (pause ?? DefaultPause);
        return this with
        {
            PerSecond = isNews ? Math.Max(Floor, PerSecond * Kept) : PerSecond,
            LoweredAt = isNews ? now : LoweredAt,
            Next = until > Next ? until : Next,
        };
    }
}
