namespace TeamsIsms.Campaigns;

/// <summary>The life of a campaign (rules 4.2).</summary>
public enum CampaignStatus
{
    Draft,
    PendingApproval,
    Scheduled,
    Active,
    Paused,
    Closed,
    Archived,
    Cancelled,
}
