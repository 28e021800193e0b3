namespace TeamsIsms.Campaigns;

/// <summary>One thing a person still owes, as lists of tasks show it.</summary>
public sealed record OwedTask(CampaignId Campaign, string Title, string Number, string Revision, DateTimeOffset Due);
