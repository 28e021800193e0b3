using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Actions.Notices;

/// <summary>Works a notice off, and puts it back while a service is busy.</summary>
internal sealed partial class ActionNoticeRun(
    ActionTable table, ActionTellRun tell, RepeatRun repeat, TimeProvider time, ILogger<ActionNoticeRun> logger)
{
    public async Task RunAsync(ActionNotice notice, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(notice.Action, cancellationToken) is not { } action)
        {
            return;
        }

        if (await tell.RunAsync(action, notice.Reminder, time.GetUtcNow(), cancellationToken) is { } wait
            && !await repeat.AgainAsync(
                QueueNames.ActionNotice,
                notice.Attempt,
                notice with { Attempt = notice.Attempt + 1 },
                ActionNoticeJson.Default.ActionNotice,
                wait,
                cancellationToken))
        {
            Log.GivenUp(logger, notice.Action);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A notice of action {Action} did not reach everybody.")]
        public static partial void GivenUp(ILogger logger, ActionId action);
    }
}
