namespace TeamsIsms.Campaigns;

/// <summary>One thing a person still owes, as lists of tasks show it.</summary>
/// <param name="Number">Of the document; of the campaign where a course is asked for.</param>
/// <param name="Revision">Null for a course.</param>
public sealed record OwedTask(CampaignId Campaign, string Title, string Number, string? Revision, DateTimeOffset Due)
{
    public static OwedTask Of(Campaign campaign, Assignment assignment) => new(
        campaign.Id,
        campaign.Task.Title,
        campaign.Document?.Document.Number ?? campaign.Number,
        campaign.Document?.Document.Revision,
        assignment.Due);
}
