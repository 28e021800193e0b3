namespace TeamsIsms.Reviews.Cards;

internal static class InputWords
{
    public static readonly Words Text = new(typeof(InputWords));
}
