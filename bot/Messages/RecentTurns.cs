using System.Runtime.InteropServices;

namespace TeamsIsms.Bot.Messages;

/// <summary>
/// Answers an activity that comes again with the first one's answer, also while that is still being worked out.
/// Answers are kept for five minutes, at most 20,000 of them; a turn that failed is forgotten, so that its repetition can succeed.
/// What a repetition after that could do twice is prevented where it is stored, by ETags.
/// </summary>
internal sealed class RecentTurns(TimeProvider time)
{
    private const int Most = 20_000;

    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(5);

    // Of full size from the start and without an object for each turn, so that the collector has nothing to carry along.
    private readonly Dictionary<TurnKey, Kept> _turns = new(Most + 1);
    private readonly Queue<(TurnKey Key, long Until)> _order = new(Most + 1);
    private readonly Lock _gate = new();

    public ValueTask<Reply> OnceAsync(TurnKey key, Func<Task<Reply>> run)
    {
        var running = new Running();
        lock (_gate)
        {
            Forget();
            ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(_turns, key, out var isKnown);
            if (isKnown)
            {
                return kept.Answer is Running other ? new(other.JoinAsync()) : new((Reply)kept.Answer);
            }

            kept = new Kept(running, (time.GetUtcNow() + Believed).UtcTicks);
            _order.Enqueue((key, kept.Until));
        }

        return RunAsync(key, running, run);
    }

    private async ValueTask<Reply> RunAsync(TurnKey key, Running running, Func<Task<Reply>> run)
    {
        try
        {
            var reply = await run();
            Settle(key, running, reply.IsFault ? null : reply);
            running.Joined?.SetResult(reply);
            return reply;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Settle(key, running, reply: null);
            running.Joined?.SetException(e);
            throw;
        }
    }

    /// <summary>Keeps the reply, or forgets a turn without one; nobody joins it from now on.</summary>
    private void Settle(TurnKey key, Running running, Reply? reply)
    {
        lock (_gate)
        {
            if (!_turns.TryGetValue(key, out var kept) || kept.Answer != running)
            {
                return;
            }

            if (reply is null)
            {
                _turns.Remove(key);
            }
            else
            {
                _turns[key] = kept with { Answer = reply };
            }
        }
    }

    private void Forget()
    {
        var now = time.GetUtcNow().UtcTicks;
        while (_order.TryPeek(out var oldest) && (oldest.Until <= now || _order.Count > Most))
        {
            _order.Dequeue();
            if (_turns.TryGetValue(oldest.Key, out var kept) && kept.Until == oldest.Until)
            {
                _turns.Remove(oldest.Key);
            }
        }
    }

    /// <param name="Answer">A <see cref="Reply"/>, or <see cref="Running"/> until there is one.</param>
    private readonly record struct Kept(object Answer, long Until);

    private sealed class Running
    {
        /// <summary>Made for the first who waits; read and set under the gate.</summary>
        public TaskCompletionSource<Reply>? Joined { get; private set; }

        public Task<Reply> JoinAsync() =>
            (Joined ??= new TaskCompletionSource<Reply>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }
}
