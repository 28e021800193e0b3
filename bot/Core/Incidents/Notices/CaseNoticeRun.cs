using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Tells people of a case, from what it is when they are told. A notice may come twice; its cards do not.</summary>
internal sealed partial class CaseNoticeRun(
    CaseTellRun tell, CaseRefreshRun refresh, FileNoticeRun files, WorkQueue queue, ILogger<CaseNoticeRun> logger)
{
    // At the usual pauses some minutes of busy answers; what was missed is in the lists.
    private const int MostAttempts = 20;

    public async Task RunAsync(CaseNotice notice, CancellationToken cancellationToken)
    {
        var pause = notice.Kind switch
        {
            CaseNoticeKind.Changed => await refresh.RunAsync(notice.Case, cancellationToken),
            CaseNoticeKind.FilesSent => await files.RunAsync(notice, cancellationToken),
            _ => await tell.RunAsync(notice, cancellationToken),
        };
        if (pause is null)
        {
            return;
        }

        if (notice.Attempt >= MostAttempts)
        {
            Log.GivenUp(logger, notice.Kind, notice.Case);
            return;
        }

        await queue.SendAsync(
            QueueNames.IncidentNotice,
            notice with { Attempt = notice.Attempt + 1 },
            NoticeJson.Default.CaseNotice,
            pause,
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of case {Case} was not delivered to everybody.")]
        public static partial void GivenUp(ILogger logger, CaseNoticeKind kind, CaseId @case);
    }
}
