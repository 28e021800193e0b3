using Microsoft.Extensions.Logging;
using TeamsIsms.Records.Shelves;
using TeamsIsms.Storage;

namespace TeamsIsms.Records.Disposals;

/// <summary>
/// Erases step by step, keeps after each how far it came, and writes the certificate at the end. A message
/// may be repeated; one that was cut off is gone on with where it stopped. What one record refuses does not keep the others.
/// </summary>
internal sealed partial class DisposalRun(
    RecordTable table, RecordShelves shelves, CertificateRun certificates, TimeProvider time, ILogger<DisposalRun> logger)
{
    private const int Tries = 2;

    // Well below the ten minutes after which the functions' host stops a call.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(4);

    /// <returns>The pause before another try, where somebody else works on it or did until they died; null when there is nothing left.</returns>
    public async Task<TimeSpan?> RunAsync(DisposalWork work, CancellationToken cancellationToken)
    {
        var began = time.GetUtcNow();
        if (shelves.Find(work.Kind) is not { } shelf)
        {
            return null;
        }

        if (await table.NoteAsync(work.Kind, now => RunDisposal.Begin(now, work.Order, began), owe: null, cancellationToken) is not { } records)
        {
            return RunDisposal.Busy((await table.FindAsync(work.Kind, cancellationToken)).Disposal, work.Order) - began;
        }

        try
        {
            await RunAsync(shelf, records, began, cancellationToken);
            return null;
        }
        catch
        {
            // Whoever stops has no time left; the disposal must not wait for them.
            await table.NoteAsync(work.Kind, now => RunDisposal.Release(now, work.Order), owe: null, CancellationToken.None);
            throw;
        }
    }

    private async Task RunAsync(IRecordShelf shelf, RecordClass records, DateTimeOffset began, CancellationToken cancellationToken)
    {
        while (records.Disposal is { } disposal && disposal.At < disposal.Items.Count)
        {
            var now = time.GetUtcNow();
            if (now - began > AtOnce)
            {
                await AgainAsync(disposal, now, cancellationToken);
                return;
            }

            var judged = Companions.Judge(records, await table.CompanionsAsync(cancellationToken));
            var order = new DisposalOrder(judged, disposal, now);
            var answer = await EraseAsync(shelf, order, cancellationToken);
            if (await table.NoteAsync(
                disposal.Kind, current => RunDisposal.Progress(current, disposal, answer, now), owe: null, cancellationToken) is not { } next)
            {
                return; // somebody else works on it
            }

            records = next;
        }

        await CertifyAsync(shelf, records, cancellationToken);
    }

    private async Task<ShelfAnswer> EraseAsync(IRecordShelf shelf, DisposalOrder order, CancellationToken cancellationToken)
    {
        var record = order.Disposal.Items[order.Disposal.At];
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await shelf.EraseAsync(record, order, order.Disposal.Cursor, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Log.Failed(logger, e, order.Disposal.Number, order.Disposal.At);
                if (attempt == Tries)
                {
                    return ShelfAnswer.Keeping(record, KeptBecause.Fault);
                }
            }
        }
    }

    private async Task CertifyAsync(IRecordShelf shelf, RecordClass records, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var disposal = records.Disposal!; // it was run
        var made = await certificates.MakeAsync(shelf, records, now, cancellationToken);
        if (made.Value is not { } certificate)
        {
            // Without the library the message fails, and the host tries again and tells at last; the button goes on later.
            throw new InvalidOperationException($"The certificate of {disposal.Number} was not stored: {made.Refusal?.GetType().Name}.");
        }

        var act = new Act(TrailActor.System(DisposalOrder.Function), now);
        await table.ActAsync(
            disposal.Kind,
            current => RunDisposal.Certify(current, disposal.Order, certificate, act),
            changes => changes.Owe(DisposalSubject.Key(disposal.Kind), now),
            now,
            cancellationToken);
        Log.Done(logger, disposal.Number, disposal.Erased, disposal.LeftCount);
    }

    private async Task AgainAsync(Disposal disposal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Paused(logger, disposal.Number, disposal.At);
        await table.NoteAsync(
            disposal.Kind,
            current => RunDisposal.Release(current, disposal.Order),
            (changes, _) => changes.Owe(new DisposalWork(disposal.Kind, disposal.Order), now),
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Disposal {Disposal}: record {Index} was not erased.")]
        public static partial void Failed(ILogger logger, Exception exception, string disposal, int index);

        [LoggerMessage(2, LogLevel.Information, "Disposal {Disposal} pauses at record {Index}.")]
        public static partial void Paused(ILogger logger, string disposal, int index);

        [LoggerMessage(3, LogLevel.Information, "Disposal {Disposal} is done: {Erased} erased, {Left} not.")]
        public static partial void Done(ILogger logger, string disposal, int erased, int left);
    }
}
