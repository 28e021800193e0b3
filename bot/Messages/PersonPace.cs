using System.Collections.Concurrent;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// Counts what one person writes in one minute: twenty messages are more than anybody types, and each makes the bot send something.
/// Taps are not counted: their answer goes back on the same request, and what they change is guarded by its version.
/// </summary>
internal sealed class PersonPace(TimeProvider time)
{
    private const int Most = 20;

    private volatile Minute _minute = new(0);

    public bool AllowsMessage(Guid person)
    {
        var number = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        var minute = _minute;
        if (minute.Number != number)
        {
            _minute = minute = new Minute(number);
        }

        return minute.People.AddOrUpdate(person, 1, static (_, made) => made + 1) <= Most;
    }

    private sealed record Minute(long Number)
    {
        public ConcurrentDictionary<Guid, int> People { get; } = new();
    }
}
