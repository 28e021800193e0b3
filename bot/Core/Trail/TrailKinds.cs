namespace TeamsIsms.Trail;

/// <summary>The closed list of event kinds.</summary>
public static class TrailKinds
{
    public const string AcknowledgementDelivered = "ack.delivered";
    public const string AcknowledgementDeclined = "ack.declined";
    public const string AcknowledgementEnded = "ack.ended";
    public const string AcknowledgementExempted = "ack.exempted";
    public const string AcknowledgementExemptionAsked = "ack.exemptionAsked";
    public const string AcknowledgementExemptionRecommended = "ack.exemptionRecommended";
    public const string AcknowledgementExemptionRefused = "ack.exemptionRefused";
    public const string AcknowledgementGiven = "ack.given";
    public const string AcknowledgementMailed = "ack.mailed";
    public const string AcknowledgementOpened = "ack.opened";
    public const string AcknowledgementRecorded = "ack.recorded";
    public const string AcknowledgementReopened = "ack.reopened";
    public const string AcknowledgementUndeliverable = "ack.undeliverable";
    public const string CampaignApproved = "campaign.approved";
    public const string CampaignAssigned = "campaign.assigned";
    public const string CampaignCancelled = "campaign.cancelled";
    public const string CampaignClosed = "campaign.closed";
    public const string CampaignCreated = "campaign.created";
    public const string CampaignDelegated = "campaign.delegated";
    public const string CampaignPaused = "campaign.paused";
    public const string CampaignRejected = "campaign.rejected";
    public const string CampaignReported = "campaign.reported";
    public const string CampaignResumed = "campaign.resumed";
    public const string CampaignReturned = "campaign.returned";
    public const string CampaignStarted = "campaign.started";
    public const string CampaignSubmitted = "campaign.submitted";
    public const string CampaignSuperseded = "campaign.superseded";
}
