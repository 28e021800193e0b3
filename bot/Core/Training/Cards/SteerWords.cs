namespace TeamsIsms.Training.Cards;

/// <summary>What those hear who look after somebody's training.</summary>
internal static class SteerWords
{
    public static readonly Words Text = new(typeof(SteerWords));
}
