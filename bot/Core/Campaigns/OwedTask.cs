namespace TeamsIsms.Campaigns;

/// <summary>One thing a person still owes, as lists of tasks show it.</summary>
public sealed record OwedTask(CampaignId Campaign, string Title, string Number, string Revision, DateTimeOffset Due)
{
    public static OwedTask Of(Campaign campaign, Assignment assignment) => new(
        campaign.Id,
        campaign.Document.Document.Title,
        campaign.Document.Document.Number,
        campaign.Document.Document.Revision,
        assignment.Due);
}
