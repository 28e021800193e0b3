namespace TeamsIsms.Campaigns;

/// <summary>What people without Teams read: the letter and the page behind its link.</summary>
internal static class LinkWords
{
    public static readonly Words Text = new(typeof(LinkWords));
}
