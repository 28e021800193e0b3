using System.Globalization;

namespace TeamsIsms.Operation.Health;

/// <summary>Whether work goes on: what waits, what failed, what does not move.</summary>
public static class JudgeWork
{
    /// <summary>What a campaign's batch, or an owed message, may stand still for; sweeps come every five minutes.</summary>
    public static readonly TimeSpan Still = TimeSpan.FromMinutes(30);

    // Ten thousand batches are a million people: fewer waiting are a campaign at work.
    private const int Many = 10_000;

    public static HealthLine Queues(IReadOnlyList<QueueDepth>? queues, CultureInfo culture)
    {
        if (queues is null)
        {
            return Unread(HealthSubject.Queues, culture);
        }

        var (waiting, failed) = (queues.Sum(queue => (long)queue.Waiting), queues.Sum(queue => (long)queue.Failed));
        var longest = queues.MaxBy(queue => queue.Waiting);
        var text = waiting == 0 || longest is null
            ? Say(culture, "QueuesEmpty")
            : Say(culture, "QueuesWaiting", Number(waiting, culture), longest.Queue, Number(longest.Waiting, culture));
        return (failed, waiting) switch
        {
            ( > 0, _) => new(HealthSubject.Queues, HealthState.Bad, text + Say(culture, "QueuesFailed", Number(failed, culture)), Say(culture, "QueuesFailedTodo")),
            (_, > Many) => new(HealthSubject.Queues, HealthState.Watch, text, Say(culture, "QueuesTodo")),
            _ => new(HealthSubject.Queues, HealthState.Good, text),
        };
    }

    public static HealthLine Poison(int? messages, CultureInfo culture) => messages switch
    {
        null => Unread(HealthSubject.Poison, culture),
        0 => new(HealthSubject.Poison, HealthState.Good, Say(culture, "PoisonNone")),
        { } count => new(HealthSubject.Poison, HealthState.Bad, Say(culture, "PoisonSome", Number(count, culture)), Say(culture, "PoisonTodo")),
    };

    public static HealthLine Campaigns(IReadOnlyList<string>? stuck, CultureInfo culture) => stuck switch
    {
        null => Unread(HealthSubject.Campaigns, culture),
        [] => new(HealthSubject.Campaigns, HealthState.Good, Say(culture, "CampaignsMove")),
        _ => new(
            HealthSubject.Campaigns,
            HealthState.Bad,
            Say(culture, "CampaignsStuck", string.Join(Say(culture, "Comma"), stuck), (int)Still.TotalMinutes),
            Say(culture, "CampaignsTodo")),
    };

    public static HealthLine Outbox(OwedFacts? owed, DateTimeOffset now, CultureInfo culture) => owed switch
    {
        null => Unread(HealthSubject.Outbox, culture),
        { Count: 0 } => new(HealthSubject.Outbox, HealthState.Good, Say(culture, "OwedNone")),
        { Oldest: { } oldest } when oldest + Still <= now => new(
            HealthSubject.Outbox,
            HealthState.Bad,
            Say(culture, "OwedSince", Number(owed.Count, culture), Taipei.Say(oldest, culture)),
            Say(culture, "OwedTodo")),
        _ => new(HealthSubject.Outbox, HealthState.Good, Say(culture, "OwedNow", Number(owed.Count, culture))),
    };

    internal static HealthLine Unread(HealthSubject subject, CultureInfo culture) =>
        new(subject, HealthState.Unknown, Say(culture, "Unread"), Say(culture, "UnreadTodo"));

    private static string Number(long number, CultureInfo culture) => number.ToString("N0", culture);

    private static string Say(CultureInfo culture, string key, params object[] values) => HealthWords.Text.Say(culture, key, values);
}
