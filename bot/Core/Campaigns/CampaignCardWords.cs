namespace TeamsIsms.Campaigns;

/// <summary>What the cards of campaigns say.</summary>
internal static class CampaignCardWords
{
    public static readonly Words Text = new(typeof(CampaignCardWords));
}
