using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Incidents.Notices;

/// <summary>Tells people of a case, from what it is when they are told. A notice may come twice; its cards do not.</summary>
internal sealed partial class CaseNoticeRun(
    CaseTellRun tell, CaseRefreshRun refresh, FileNoticeRun files, RepeatRun repeat, ILogger<CaseNoticeRun> logger)
{
    public async Task RunAsync(CaseNotice notice, CancellationToken cancellationToken)
    {
        var pause = notice.Kind switch
        {
            CaseNoticeKind.Changed => await refresh.RunAsync(notice.Case, cancellationToken),
            CaseNoticeKind.FilesSent => await files.RunAsync(notice, cancellationToken),
            _ => await TellAsync(notice, cancellationToken),
        };
        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.IncidentNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            NoticeJson.Default.CaseNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Kind, notice.Case);
        }
    }

    // Whoever drew the cards again for a change did not find those that were only on their way.
    private async Task<TimeSpan?> TellAsync(CaseNotice notice, CancellationToken cancellationToken)
    {
        var (pause, isOld) = await tell.RunAsync(notice, cancellationToken);
        return isOld ? SendPause.Longer(pause, await refresh.RunAsync(notice.Case, cancellationToken)) : pause;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of case {Case} was not delivered to everybody.")]
        public static partial void GivenUp(ILogger logger, CaseNoticeKind kind, CaseId @case);
    }
}
