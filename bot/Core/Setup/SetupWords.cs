namespace TeamsIsms.Setup;

internal static class SetupWords
{
    public static readonly Words Text = new(typeof(SetupWords));
}
