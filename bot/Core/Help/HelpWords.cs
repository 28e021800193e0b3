namespace TeamsIsms.Help;

internal static class HelpWords
{
    public static readonly Words Text = new(typeof(HelpWords));
}
