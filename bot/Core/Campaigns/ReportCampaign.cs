namespace TeamsIsms.Campaigns;

/// <summary>A report was made of a campaign; the trail keeps what its files hash to.</summary>
internal static class ReportCampaign
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    public static Outcome<CampaignStep> Decide(
        Campaign campaign, CampaignReport report, string namesSha256, string summarySha256, Act act)
    {
        if (campaign.StartedAt is null)
        {
            return new WrongState(campaign.Status);
        }

        var step = CampaignStep.Of(campaign, campaign with { Report = report }, TrailKinds.CampaignReported, act);
        var detail = step.Event.Detail with { Note = $"names {namesSha256} summary {summarySha256}" };
        return step with { Event = step.Event with { Detail = detail } };
    }

    /// <summary>It ran, is over, and no report tells of its end yet.</summary>
    public static bool IsOwed(Campaign campaign) =>
        campaign is { StartedAt: not null, IsOver: true } && (campaign.Report is null || campaign.Report.At < campaign.EndedAt);

    /// <summary>The second of two taps, or of two messages: the report that was just made says the same.</summary>
    public static bool IsFresh(Campaign campaign, DateTimeOffset now) =>
        campaign.Report is { } report && now - report.At < Fresh && !(report.At < campaign.EndedAt);
}
