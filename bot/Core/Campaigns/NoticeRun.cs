using Microsoft.Extensions.Logging;
using TeamsIsms.Storage;

namespace TeamsIsms.Campaigns;

/// <summary>Tells single people of exemptions, objections and reports. A notice may come twice; its cards do not.</summary>
internal sealed partial class NoticeRun(
    ReportNoticeRun reports, AssignmentNoticeRun assignments, FollowUpNoticeRun followUp, RepeatRun repeat, ILogger<NoticeRun> logger)
{
    /// <returns>False when the notice is of a kind that others send.</returns>
    public async Task<bool> RunAsync(CampaignNotice notice, CancellationToken cancellationToken)
    {
        switch (notice.Kind)
        {
            case CampaignNoticeKind.ReportReady:
                await AgainAsync(notice, await reports.RunAsync(notice, cancellationToken), cancellationToken);
                return true;
            case CampaignNoticeKind.ExemptionSettled or CampaignNoticeKind.ExemptionEnded
                or CampaignNoticeKind.Declined or CampaignNoticeKind.Reopened:
                await AgainAsync(notice, await assignments.RunAsync(notice, cancellationToken), cancellationToken);
                return true;
            case CampaignNoticeKind.Nudge or CampaignNoticeKind.Reminder
                or CampaignNoticeKind.OverdueToHead or CampaignNoticeKind.OverdueToManager:
                await AgainAsync(notice, await followUp.RunAsync(notice, cancellationToken), cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private async Task AgainAsync(CampaignNotice notice, TimeSpan? pause, CancellationToken cancellationToken)
    {
        if (pause is { } wait && !await repeat.AgainAsync(
            QueueNames.CampaignNotice,
            notice.Attempt,
            notice with { Attempt = notice.Attempt + 1 },
            CampaignJson.Default.CampaignNotice,
            wait,
            cancellationToken))
        {
            Log.GivenUp(logger, notice.Kind, notice.Campaign);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Notice {Kind} of campaign {Campaign} was not delivered to everybody.")]
        public static partial void GivenUp(ILogger logger, CampaignNoticeKind kind, CampaignId campaign);
    }
}
