using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Approvals;

/// <summary>Acts on a change of a request: reads it again and brings everybody's cards up to it.</summary>
internal sealed partial class ApprovalNoticeRun(
    ApprovalSubjects subjects, ApprovalCardsRun cards, RepeatRun repeat, TimeProvider time, ILogger<ApprovalNoticeRun> logger)
{
    public async Task RunAsync(ApprovalNotice notice, CancellationToken cancellationToken)
    {
        if (subjects.Find(notice.Key.Subject) is not { } subject)
        {
            Log.Unknown(logger, notice.Key.Subject);
            return;
        }

        var matter = await subject.FindAsync(notice.Key, cancellationToken);
        var pause = await cards.RunAsync(subject, notice.Key, matter, time.GetUtcNow(), cancellationToken);
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
