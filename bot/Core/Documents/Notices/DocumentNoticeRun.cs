using Microsoft.Extensions.Logging;
using TeamsIsms.Documents.Register;
using TeamsIsms.Storage;

namespace TeamsIsms.Documents.Notices;

/// <summary>Gives a notice to everybody who acts on its kind, and puts it back while a service is busy.</summary>
internal sealed partial class DocumentNoticeRun(
    IEnumerable<IDocumentNoticeRun> runs, DocumentTable documents, RepeatRun repeat, TimeProvider time, ILogger<DocumentNoticeRun> logger)
{
    public async Task RunAsync(DocumentNotice notice, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(notice.Document, cancellationToken) is not { } entry)
        {
            return;
        }

        TimeSpan? pause = null;
        foreach (var run in runs.Where(run => run.Takes(notice.Kind)))
        {
            pause = SendPause.Longer(pause, await run.RunAsync(notice, entry, time.GetUtcNow(), cancellationToken));
        }

        if (await documents.FindAsync(notice.Document, cancellationToken) is { } after
            && after.Document.Trail.Sequence != entry.Document.Trail.Sequence)
        {
            pause = SendPause.Longer(pause, SendPause.AtOnce);
        }

        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.DocumentNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            DocumentNoticeJson.Default.DocumentNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Kind, notice.Document);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of document {Document} did not reach everybody.")]
        public static partial void GivenUp(ILogger logger, DocumentNoticeKind kind, DocumentId document);
    }
}
