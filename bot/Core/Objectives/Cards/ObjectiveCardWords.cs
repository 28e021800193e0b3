namespace TeamsIsms.Objectives.Cards;

internal static class ObjectiveCardWords
{
    public static readonly Words Text = new(typeof(ObjectiveCardWords));
}
