using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace TeamsIsms.Campaigns;

/// <summary>Serves the people of one batch and writes down what came of it while it goes.</summary>
internal sealed class BatchRun(
    BatchTable batches, PostRun post, MailLinkRun letters, IOptions<DeliveryOptions> options, TimeProvider time) : IDisposable
{
    // A crash repeats at most what is not written yet.
    private const int Portion = 25;

    private const string Function = "CampaignDelivery";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turns = new(options.Value.BatchesAtOnce);

    /// <summary>A few batches at a time: each then fills its transactions, and none waits with a lease in hand.</summary>
    public async Task<T> InTurnAsync<T>(Func<Task<T>> serve, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            return await serve();
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <returns>The batch as it was left, done or waiting for those who could not be served yet; null when another worker was first.</returns>
    public async Task<BatchState?> ServeAsync(Campaign campaign, BatchState state, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var worker = Guid.CreateVersion7(now);
        if (await batches.LeaseAsync(state, worker, now + options.Value.Lease, cancellationToken) is not { } leased)
        {
            return null;
        }

        leased = await batches.ReadPeopleAsync(leased, cancellationToken);
        var lease = new BatchLease(worker, options.Value.Lease, leased.Batch.Value);
        var results = System.Threading.Channels.Channel.CreateUnbounded<Posting>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sending = SendAsync(campaign, leased, lease, results.Writer, stop.Token);
        try
        {
            leased = await WriteAsync(campaign, leased, lease, results.Reader);
        }
        finally
        {
            await stop.CancelAsync();
            await sending;
        }

        if (lease.Fault is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
        }

        Instruments.BatchServed(leased.Batch.Value.Done);
        return leased;
    }

    public void Dispose() => _turns.Dispose();

    private async Task SendAsync(
        Campaign campaign, BatchState state, BatchLease lease, ChannelWriter<Posting> results, CancellationToken cancellationToken)
    {
        bool May() => lease.IsHeld(time.GetUtcNow());

        try
        {
            await Parallel.ForEachAsync(
                Due(state, time.GetUtcNow()),
                new ParallelOptions { MaxDegreeOfParallelism = options.Value.InFlight, CancellationToken = cancellationToken },
                async (assignment, cancel) =>
                {
                    var posting = state.Batch.Value.Kind == DeliveryKind.Ask
                        ? await AskAsync(campaign, assignment, May, cancel)
                        : await post.RefreshAsync(campaign, assignment, May, cancel);
                    if (posting is not null)
                    {
                        results.TryWrite(posting);
                    }
                });
        }
#pragma warning disable CA1031 // what was sent before is written first, then the fault goes on its way
        catch (Exception e)
#pragma warning restore CA1031
        {
            lease.Fault = e;
        }
        finally
        {
            results.Complete();
        }
    }

    /// <summary>By Teams, else by letter.</summary>
    private async Task<Posting?> AskAsync(
        Campaign campaign, Assignment assignment, Func<bool> may, CancellationToken cancellationToken)
    {
        var posting = await post.AskAsync(campaign, assignment, may, cancellationToken);
        if (posting is not NotReached lost || !letters.CanReach(campaign, assignment))
        {
            return posting;
        }

        // Not stopped once it is under way, as a card is not.
        var verdict = await letters.SendAsync(campaign, assignment, isReminder: false, CancellationToken.None);
        return MailRules.Read(assignment, lost, verdict, time.GetUtcNow(), options.Value.UncertainPause);
    }

    private async Task<BatchState> WriteAsync(
        Campaign campaign, BatchState state, BatchLease lease, ChannelReader<Posting> results)
    {
        var pending = new List<Posting>();
        var since = DateTimeOffset.MaxValue;
        var more = results.WaitToReadAsync().AsTask();
        while (true)
        {
            var now = time.GetUtcNow();
            var wait = pending.Count > 0 && since + Longest - now < lease.Rest(now) ? since + Longest - now : lease.Rest(now);
            if (pending.Count >= Portion || wait <= TimeSpan.Zero)
            {
                state = await WriteAsync(campaign, state, lease, pending, current => lease.Renewed(current.Batch.Value, now));
                pending.Clear();
            }
            else if (await IsThereAsync(more, wait))
            {
                if (!await more)
                {
                    return await WriteAsync(campaign, state, lease, pending, current => lease.Left(current, now));
                }

                since = pending.Count > 0 ? since : time.GetUtcNow();
                while (pending.Count < Portion && results.TryRead(out var posting))
                {
                    pending.Add(posting);
                    lease.Note(posting);
                }

                more = results.WaitToReadAsync().AsTask();
            }
        }
    }

    private async Task<BatchState> WriteAsync(
        Campaign campaign, BatchState state, BatchLease lease, List<Posting> postings, Func<BatchState, DeliveryBatch> mark)
    {
        // Never stopped halfway: a card that arrived and is not written down would be sent again.
        var written = await batches.WriteAsync(
            state, postings, mark, new Act(TrailActor.System(Function), time.GetUtcNow()), CancellationToken.None);
        lease.Seen(written.State.Batch.Value);
        foreach (var surplus in written.Surplus)
        {
            await post.TakeBackAsync(surplus, CancellationToken.None);
        }

        var current = campaign with { Status = written.State.Head.Value.Status };
        foreach (var stale in written.Stale)
        {
            await post.RefreshAsync(current, stale, static () => true, CancellationToken.None);
        }

        return written.State;
    }

    private static IEnumerable<Assignment> Due(BatchState state, DateTimeOffset now) =>
        from id in state.Batch.Value.People
        where state.People.ContainsKey(id)
        let assignment = state.People[id].Value
        where state.Batch.Value.Kind == DeliveryKind.Refresh
            || (Settle.IsAwaiting(assignment) && (assignment.NotBefore is null || assignment.NotBefore <= now))
        select assignment;

    private async Task<bool> IsThereAsync(Task<bool> more, TimeSpan wait)
    {
        try
        {
            await more.WaitAsync(wait, time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
