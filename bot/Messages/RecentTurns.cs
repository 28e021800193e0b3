using System.Collections.Concurrent;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// Answers an activity that comes again with the first one's answer, also while that is still being worked out.
/// Answers are kept for five minutes, at most 20,000 of them; a turn that failed is forgotten, so that its repetition can succeed.
/// What a repetition after that could do twice is prevented where it is stored, by ETags.
/// </summary>
internal sealed class RecentTurns(TimeProvider time)
{
    private const int Most = 20_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<TurnKey, Entry> _entries = new();
    private readonly ConcurrentQueue<Entry> _order = new();
    private int _count; // the queue's own count takes its locks

    public Task<Reply> OnceAsync(TurnKey key, Func<Task<Reply>> run)
    {
        if (_entries.TryGetValue(key, out var known))
        {
            return known.Source.Task;
        }

        var entry = new Entry(key, time.GetUtcNow() + Kept);
        known = _entries.GetOrAdd(key, entry);
        if (!ReferenceEquals(known, entry))
        {
            return known.Source.Task;
        }

        _order.Enqueue(entry);
        Interlocked.Increment(ref _count);
        Forget();
        _ = CompleteAsync(entry, run);
        return entry.Source.Task;
    }

    private async Task CompleteAsync(Entry entry, Func<Task<Reply>> run)
    {
        try
        {
            var reply = await run();
            if (reply.IsFault)
            {
                Drop(entry);
            }

            entry.Source.SetResult(reply);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Drop(entry);
            entry.Source.SetException(e);
        }
    }

    private void Drop(Entry entry) => _entries.TryRemove(KeyValuePair.Create(entry.Key, entry));

    private void Forget()
    {
        var now = time.GetUtcNow();
        while (_order.TryPeek(out var oldest)
            && (oldest.Until <= now || Volatile.Read(ref _count) > Most)
            && _order.TryDequeue(out oldest))
        {
            Interlocked.Decrement(ref _count);
            Drop(oldest);
        }
    }

    private sealed class Entry(TurnKey key, DateTimeOffset until)
    {
        public TurnKey Key { get; } = key;

        public DateTimeOffset Until { get; } = until;

        public TaskCompletionSource<Reply> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>What makes two deliveries the same activity; the caller is in it, so that nobody gets another person's answer.</summary>
internal readonly record struct TurnKey(string Conversation, string Activity, Guid Caller);
