namespace TeamsIsms.Campaigns;

/// <summary>Who else hears of overdue assignments, and when (rules 4.3).</summary>
public static class Escalation
{
    private static readonly TimeSpan ToHeads = TimeSpan.FromDays(7);
    private static readonly TimeSpan ToManager = TimeSpan.FromDays(14);

    /// <summary>Seven days after the due date each unit head gets the open people of the unit, once.</summary>
    public static bool HeadsAreDue(Campaign campaign, DateTimeOffset now) =>
        campaign.FollowUp.HeadsToldAt is null && IsDue(campaign, ToHeads, now);

    /// <summary>Fourteen days after it the security manager gets the figures, once.</summary>
    public static bool ManagerIsDue(Campaign campaign, DateTimeOffset now) =>
        campaign.FollowUp.ManagerToldAt is null && IsDue(campaign, ToManager, now);

    private static bool IsDue(Campaign campaign, TimeSpan after, DateTimeOffset now) =>
        campaign.Status == CampaignStatus.Active
        && now >= campaign.Due + after
        && WorkingCalendar.NextWorkingInstant(now) == now;
}
