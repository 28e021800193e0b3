using System.Globalization;

namespace TeamsIsms.Campaigns;

internal static class CampaignWords
{
    public static readonly Words Text = new(typeof(CampaignWords));

    public static string Of(CampaignStatus status, CultureInfo culture) => status switch
    {
        CampaignStatus.Draft => Text.Say(culture, "StatusDraft"),
        CampaignStatus.PendingApproval => Text.Say(culture, "StatusPendingApproval"),
        CampaignStatus.Scheduled => Text.Say(culture, "StatusScheduled"),
        CampaignStatus.Active => Text.Say(culture, "StatusActive"),
        CampaignStatus.Paused => Text.Say(culture, "StatusPaused"),
        CampaignStatus.Closed => Text.Say(culture, "StatusClosed"),
        CampaignStatus.Archived => Text.Say(culture, "StatusArchived"),
        CampaignStatus.Cancelled => Text.Say(culture, "StatusCancelled"),
    };

    public static string Of(AssignmentStatus status, CultureInfo culture) => status switch
    {
        AssignmentStatus.Pending => Text.Say(culture, "AssignmentPending"),
        AssignmentStatus.Delivered => Text.Say(culture, "AssignmentDelivered"),
        AssignmentStatus.Opened => Text.Say(culture, "AssignmentOpened"),
        AssignmentStatus.Acknowledged => Text.Say(culture, "AssignmentAcknowledged"),
        AssignmentStatus.Undeliverable => Text.Say(culture, "AssignmentUndeliverable"),
        AssignmentStatus.Declined => Text.Say(culture, "AssignmentDeclined"),
        AssignmentStatus.ExemptionRequested => Text.Say(culture, "AssignmentExemptionRequested"),
        AssignmentStatus.Exempted => Text.Say(culture, "AssignmentExempted"),
        AssignmentStatus.Expired => Text.Say(culture, "AssignmentExpired"),
        AssignmentStatus.Superseded => Text.Say(culture, "AssignmentSuperseded"),
        AssignmentStatus.Cancelled => Text.Say(culture, "AssignmentCancelled"),
    };
}
