using System.Collections.Concurrent;

namespace TeamsIsms.People;

/// <summary>
/// What was looked up lately: at most 10,000 people in two generations, each believed for 5 minutes.
/// When the young generation is full it becomes the old one, and the old one is forgotten.
/// </summary>
internal sealed class RecentPeople
{
    public const int Most = 10_000;

    public static readonly TimeSpan Believed = TimeSpan.FromMinutes(5);

    /// <summary>Somebody unknown may be known after the next refresh, which often runs in another process.</summary>
    public static readonly TimeSpan UnknownBelieved = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private ConcurrentDictionary<Guid, Entry> _young = new();
    private ConcurrentDictionary<Guid, Entry> _old = new();

    public int Count => _young.Count + _old.Count;

    public bool TryGet(Guid id, DateTimeOffset now, out Person? person, out Conversation? conversation)
    {
        var found = _young.TryGetValue(id, out var entry) || _old.TryGetValue(id, out entry);
        (person, conversation) = (entry.Person, entry.Conversation);
        return found && now - entry.At < (person is null ? UnknownBelieved : Believed);
    }

    public void Keep(Guid id, Person? person, Conversation? conversation, DateTimeOffset now)
    {
        _young[id] = new Entry(person, conversation, now);
        if (_young.Count < Most / 2)
        {
            return;
        }

        lock (_gate)
        {
            if (_young.Count >= Most / 2)
            {
                (_old, _young) = (_young, new ConcurrentDictionary<Guid, Entry>());
            }
        }
    }

    public void Forget(Guid id)
    {
        _young.TryRemove(id, out _);
        _old.TryRemove(id, out _);
    }

    private readonly record struct Entry(Person? Person, Conversation? Conversation, DateTimeOffset At);
}
