using Microsoft.Extensions.Logging;

namespace TeamsIsms.Binders;

/// <summary>The queue <c>evidence-make</c>: makes a binder once, and tells whoever asked. Each message may be repeated.</summary>
internal sealed partial class BinderMakeRun(
    BinderTable binders, BinderStoreRun store, PeopleTable people, BinderTellRun tell, ILogger<BinderMakeRun> logger)
{
    private const string Function = "EvidenceMake";

    // A file that somebody has open is let go again.
    private const int MostLocked = 5;

    private static readonly TimeSpan Locked = TimeSpan.FromMinutes(1);

    /// <param name="isLast">The queue gives the message up after this.</param>
    public async Task RunAsync(BinderWork work, bool isLast, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var begun = await binders.ActAsync(work.Binder, binder => RunBinder.Begin(binder, now), now, cancellationToken);
        switch (begun.Refusal)
        {
            case BinderBusy busy:
                await tell.AgainAsync(work, busy.Until - now, cancellationToken);
                return;
            case BinderSettled:
                await tell.RunAsync(work, cancellationToken);
                return;
            case not null:
                return; // there is no such binder
        }

        try
        {
            await MakeAsync(work, begun.Value!, now, cancellationToken); // no refusal: it is begun
        }
        catch
        {
            // Whoever stops has no time left; the binder must not wait for them.
            await binders.ActAsync(
                work.Binder,
                isLast ? binder => RunBinder.Fail(binder, BinderProblem.Fault, new Act(TrailActor.System(Function), now)) : RunBinder.Release,
                now,
                CancellationToken.None);
            throw;
        }

        await tell.RunAsync(work, cancellationToken);
    }

    private async Task MakeAsync(BinderWork work, EvidenceBinder binder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var act = new Act(TrailActor.System(Function), now);
        if (await people.FindAsync(binder.By, cancellationToken) is not { Person: { } person }
            || EvidenceReader.Of(person) is not { MayMake: true } reader)
        {
            await binders.ActAsync(binder.Id, asked => RunBinder.Fail(asked, BinderProblem.Rights, act), now, cancellationToken);
            return;
        }

        var made = await store.MakeAsync(new BinderScope(binder, reader, Languages.Choose(binder.Language), now), cancellationToken);
        if (made.Value is { } file)
        {
            await binders.ActAsync(binder.Id, asked => RunBinder.Finish(asked, file, act), now, cancellationToken);
            Log.Made(logger, binder.Id, file.Items, file.Bytes);
        }
        else if (made.Refusal is DocumentLocked or DocumentChanged && work.Attempt < MostLocked)
        {
            await binders.ActAsync(binder.Id, RunBinder.Release, now, cancellationToken);
            await tell.AgainAsync(work, Locked, cancellationToken);
        }
        else
        {
            await binders.ActAsync(binder.Id, asked => RunBinder.Fail(asked, BinderProblem.Library, act), now, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Binder {Binder} was made: {Items} items, {Bytes} bytes.")]
        public static partial void Made(ILogger logger, BinderId binder, long items, long bytes);
    }
}
