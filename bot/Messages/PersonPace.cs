using System.Collections.Concurrent;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// Counts what one person does in one minute. Twenty messages are more than anybody types; taps get sixty,
/// because a manager who clears a list of approvals legitimately taps faster than they could write.
/// </summary>
internal sealed class PersonPace(TimeProvider time)
{
    private const int Messages = 20;
    private const int Taps = 60;

    private volatile Minute _minute = new(0);

    public bool AllowsMessage(Guid person) => Count(person).Messages <= Messages;

    public bool AllowsTap(Guid person) => Count(person, isTap: true).Taps <= Taps;

    private Made Count(Guid person, bool isTap = false)
    {
        var number = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        var minute = _minute;
        if (minute.Number != number)
        {
            _minute = minute = new Minute(number);
        }

        return minute.People.AddOrUpdate(
            person,
            static (_, tap) => tap ? new Made(0, 1) : new Made(1, 0),
            static (_, made, tap) => tap ? made with { Taps = made.Taps + 1 } : made with { Messages = made.Messages + 1 },
            isTap);
    }

    private readonly record struct Made(int Messages, int Taps);

    private sealed record Minute(long Number)
    {
        public ConcurrentDictionary<Guid, Made> People { get; } = new();
    }
}
