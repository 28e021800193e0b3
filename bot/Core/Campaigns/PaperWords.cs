namespace TeamsIsms.Campaigns;

internal static class PaperWords
{
    public static readonly Words Text = new(typeof(PaperWords));
}
