namespace TeamsIsms.Actions.Cards;

/// <summary>What the cards of actions say.</summary>
internal static class ActionWords
{
    public static readonly Words Text = new(typeof(ActionWords));
}
