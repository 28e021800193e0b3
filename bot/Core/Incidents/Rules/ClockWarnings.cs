using System.Globalization;

namespace TeamsIsms.Incidents.Rules;

/// <summary>Who is told of a clock. Each is told as well as those before, so that a warning widens and never wanders.</summary>
public enum WarningRole
{
    Handler,
    Commander,
    SecurityManager,
    CommitteeChair,
}

/// <summary>When a clock warns: after so many minutes, after so many percent of its time, or once it is missed.</summary>
public enum WarningPoint
{
    Minutes15,
    Minutes30,
    Minutes45,
    Minutes55,
    Percent50,
    Percent75,
    Percent90,
    Missed,
}

/// <param name="Key">Kept once it was given, so that it is given once.</param>
public sealed record ClockWarning(string Key, Clock Clock, WarningPoint Point, WarningRole Role);

/// <summary>The warnings of running clocks.</summary>
public static class ClockWarnings
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>
    /// At most one per clock: the latest point passed, unless it was warned of. A change of level gives a clock another deadline
    /// and so warnings of its own.
    /// </summary>
    public static IReadOnlyList<ClockWarning> Due(IReadOnlyList<Clock> clocks, IReadOnlyCollection<string> warned, DateTimeOffset now) =>
    [
        .. from clock in clocks
           where clock.Met is null
           let passed = Points(clock).LastOrDefault(point => point.At <= now)
           where passed is not null && !warned.Contains(Key(clock, passed.Point))
           select new ClockWarning(Key(clock, passed.Point), clock, passed.Point, passed.Role),
    ];

    /// <summary>The next instant at which there is a warning to give or a clock turns missed; null when there is none.</summary>
    public static DateTimeOffset? Next(IReadOnlyList<Clock> clocks, DateTimeOffset now) =>
        (from clock in clocks
         where clock.Met is null
         from point in Points(clock)
         where point.At > now
         select (DateTimeOffset?)point.At).Min();

    private static IReadOnlyList<Stage> Points(Clock clock) => clock switch
    {
        { From: null } or { Deadline: null } => [],
        { Actor: ClockActor.Authority, Deadline: { } deadline } => [new(WarningPoint.Missed, deadline.AddTicks(1), WarningRole.Handler)],
        { From: { } from, Deadline: { } deadline } when deadline - from <= Hour =>
        [
            new(WarningPoint.Minutes15, from.AddMinutes(15), WarningRole.Handler),
            new(WarningPoint.Minutes30, from.AddMinutes(30), WarningRole.Commander),
            new(WarningPoint.Minutes45, from.AddMinutes(45), WarningRole.SecurityManager),
            new(WarningPoint.Minutes55, from.AddMinutes(55), WarningRole.CommitteeChair),
            Missed(deadline),
        ],
        { From: { } from, Deadline: { } deadline } =>
        [
            new(WarningPoint.Percent50, from + (deadline - from) * 0.5, WarningRole.Handler),
            new(WarningPoint.Percent75, from + (deadline - from) * 0.75, WarningRole.Commander),
            new(WarningPoint.Percent90, from + (deadline - from) * 0.9, WarningRole.SecurityManager),
            Missed(deadline),
        ],
    };

    // the deadline itself is still in time
    private static Stage Missed(DateTimeOffset deadline) => new(WarningPoint.Missed, deadline.AddTicks(1), WarningRole.CommitteeChair);

    private static string Key(Clock clock, WarningPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{clock.Track}|{clock.Kind}|{clock.Deadline?.UtcTicks}|{point}");

    private sealed record Stage(WarningPoint Point, DateTimeOffset At, WarningRole Role);
}
