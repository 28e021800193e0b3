using Microsoft.Extensions.Logging;
using TeamsIsms.Binders.Cards;
using TeamsIsms.Storage;

namespace TeamsIsms.Binders;

/// <summary>Brings whoever asked for a binder the card of what became of it, and puts work back that has to wait.</summary>
internal sealed partial class BinderTellRun(BinderTable binders, ChatCardRun cards, RepeatRun repeat, ILogger<BinderTellRun> logger)
{
    public async Task RunAsync(BinderWork work, CancellationToken cancellationToken)
    {
        if (await binders.FindAsync(work.Binder, cancellationToken) is not { Status: not BinderStatus.Asked } binder)
        {
            return; // it waits for its next try
        }

        var pause = await cards.ShowAsync(
            BinderTable.Shelf, binder.Id.ToString(), binder.By, culture => BinderCard.Draw(binder, culture), cancellationToken);
        if (pause is { } wait)
        {
            await AgainAsync(work, wait, cancellationToken);
        }
    }

    public async Task AgainAsync(BinderWork work, TimeSpan pause, CancellationToken cancellationToken)
    {
        var again = work with { Attempt = work.Attempt + 1 };
        if (!await repeat.AgainAsync(QueueNames.EvidenceMake, work.Attempt, again, BinderJson.Default.BinderWork, pause, cancellationToken))
        {
            Log.GivenUp(logger, work.Binder);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Binder {Binder} was put back too often and is given up.")]
        public static partial void GivenUp(ILogger logger, BinderId binder);
    }
}
