namespace TeamsIsms.Campaigns;

/// <summary>What is told about a campaign as a whole: its approval and its reports.</summary>
internal sealed class WholeNoticeRun(ApprovalNoticeRun approvals, ReportNoticeRun reports)
{
    /// <returns>The pause before the notice is to be repeated; null when everybody has it.</returns>
    public Task<TimeSpan?> RunAsync(CampaignNotice notice, CancellationToken cancellationToken) =>
        notice.Kind == CampaignNoticeKind.ReportReady
            ? reports.RunAsync(notice, cancellationToken)
            : approvals.RunAsync(notice, cancellationToken);
}
