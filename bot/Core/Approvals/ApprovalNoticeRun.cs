using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>Acts on a change of a request: reads it again and brings the lists and everybody's cards up to it.</summary>
internal sealed partial class ApprovalNoticeRun(
    ApprovalSubjects subjects, ApprovalTellRun tell, RepeatRun repeat, TimeProvider time, ILogger<ApprovalNoticeRun> logger)
{
    public async Task RunAsync(ApprovalNotice notice, CancellationToken cancellationToken)
    {
        if (subjects.Find(notice.Key.Subject) is not { } subject)
        {
            Log.Unknown(logger, notice.Key.Subject);
            return;
        }

        var pause = await tell.RunAsync(subject, notice.Key, time.GetUtcNow(), cancellationToken);
        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.ApprovalNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            ApprovalJson.Default.ApprovalNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Key.Subject, notice.Key.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Nobody owns approvals of {Subject}.")]
        public static partial void Unknown(ILogger logger, string subject);

        [LoggerMessage(2, LogLevel.Error, "The approval of {Subject} {Id} was not shown to everybody.")]
        public static partial void GivenUp(ILogger logger, string subject, string id);
    }
}
