namespace TeamsIsms.Tests.Testing;

/// <summary>Waits up to half a minute are over at once, and the clock has moved by as much; longer ones never end.</summary>
internal sealed class EagerClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(29);

    private long _now = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _now), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _now, by.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new EagerTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class EagerTimer(EagerClock clock, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isOver;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= TimeSpan.Zero && dueTime <= Longest)
            {
                // Behind the code that waits, as with a real timer.
                ThreadPool.QueueUserWorkItem(_ => Fire(dueTime));
            }

            return true;
        }

        public void Dispose() => _isOver = true;

        public ValueTask DisposeAsync()
        {
            _isOver = true;
            return ValueTask.CompletedTask;
        }

        private void Fire(TimeSpan dueTime)
        {
            if (!_isOver)
            {
                clock.Advance(dueTime);
                callback(state);
            }
        }
    }
}
