namespace TeamsIsms.Teams.Cards;

/// <summary>What any card may say.</summary>
internal static class CardWords
{
    public static readonly Words Text = new(typeof(CardWords));
}
