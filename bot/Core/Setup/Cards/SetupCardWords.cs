namespace TeamsIsms.Setup.Cards;

internal static class SetupCardWords
{
    public static readonly Words Text = new(typeof(SetupCardWords));
}
