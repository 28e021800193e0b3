using TeamsIsms.Incidents.Rules;

namespace TeamsIsms.Incidents.Notices;

/// <summary>When a card that shows clocks is drawn again although nothing happened: the nearer the deadline, the oftener.</summary>
internal static class ClockRedraw
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Days = TimeSpan.FromHours(96);

    /// <param name="since">When it was looked at before.</param>
    public static bool IsDue(IEnumerable<Clock> clocks, DateTimeOffset since, DateTimeOffset now) =>
        clocks.Any(clock => clock is { Met: null, Deadline: { } deadline } && IsDue(deadline, since, now));

    /// <summary>The nearest deadline that still runs; null when there is none.</summary>
    public static DateTimeOffset? Nearest(IEnumerable<Clock> clocks, DateTimeOffset now) =>
        clocks.Where(clock => clock.Met is null && clock.Deadline > now).Min(clock => clock.Deadline);

    private static bool IsDue(DateTimeOffset deadline, DateTimeOffset since, DateTimeOffset now)
    {
        var left = deadline - now;
        var step = left < -Hour ? (TimeSpan?)null : left <= Hour ? TimeSpan.FromMinutes(1) : left <= Days ? TimeSpan.FromMinutes(10) : Hour;
        return step is { } every && Math.Floor(left / every) < Math.Floor((deadline - since) / every);
    }
}
