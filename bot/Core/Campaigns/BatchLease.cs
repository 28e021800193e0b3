namespace TeamsIsms.Campaigns;

/// <summary>
/// A worker's hold on a batch, as last read or written. The senders look at it before each request: whoever slept through the end
/// of the lease sends nothing more.
/// </summary>
internal sealed class BatchLease(Guid worker, TimeSpan length, DeliveryBatch batch)
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);

    private readonly HashSet<Guid> _refreshed = [];
    private long _until = batch.LeasedUntil.GetValueOrDefault().UtcTicks;
    private DateTimeOffset _waits = DateTimeOffset.MaxValue;

    /// <summary>What ended the sending before its time.</summary>
    public Exception? Fault { get; set; }

    public bool IsHeld(DateTimeOffset now) => now.UtcTicks < Interlocked.Read(ref _until);

    /// <summary>How long until it should be renewed; a lost one needs no renewal.</summary>
    public TimeSpan Rest(DateTimeOffset now) =>
        IsHeld(now) ? TimeSpan.FromTicks(Interlocked.Read(ref _until) - now.UtcTicks) - (length / 2) : length;

    public void Seen(DeliveryBatch current) =>
        Interlocked.Exchange(ref _until, Holds(current) ? current.LeasedUntil.GetValueOrDefault().UtcTicks : 0);

    public void Note(Posting posting)
    {
        switch (posting)
        {
            case Waiting waiting when waiting.NotBefore < _waits:
                _waits = waiting.NotBefore;
                break;
            case Refreshed refreshed:
                _refreshed.Add(refreshed.Person);
                break;
        }
    }

    public DeliveryBatch Renewed(DeliveryBatch current, DateTimeOffset now) =>
        Holds(current) ? current with { LeasedUntil = now + length } : current;

    /// <summary>The batch without its worker: done when nobody is left, else to be looked at when the first of them is due.</summary>
    public DeliveryBatch Left(BatchState state, DateTimeOffset now)
    {
        var current = state.Batch.Value;
        if (!Holds(current))
        {
            return current;
        }

        var isRefresh = current.Kind == DeliveryKind.Refresh;
        var rest = current.People.Where(person => isRefresh ? !_refreshed.Contains(person) : IsAwaiting(state, person)).ToList();
        return current with
        {
            Owner = null,
            LeasedUntil = null,
            Done = rest.Count == 0,
            People = isRefresh ? rest : current.People,
            NotBefore = rest.Count == 0 ? null : Next(state, rest, now),
        };
    }

    private static bool IsAwaiting(BatchState state, Guid person) =>
        state.People.TryGetValue(person, out var known) && Settle.IsAwaiting(known.Value);

    private DateTimeOffset Next(BatchState state, IReadOnlyList<Guid> rest, DateTimeOffset now)
    {
        if (Fault is { } fault)
        {
            return fault is OperationCanceledException ? now : now + AfterFault;
        }

        var first = rest.Select(person => state.People.GetValueOrDefault(person)?.Value.NotBefore ?? _waits).Append(_waits).Min();
        return first < DateTimeOffset.MaxValue ? first : now;
    }

    private bool Holds(DeliveryBatch current) => current.Owner == worker && !current.Done;
}
