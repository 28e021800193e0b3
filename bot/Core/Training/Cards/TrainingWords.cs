namespace TeamsIsms.Training.Cards;

/// <summary>What the cards of courses, surveys and reflection reports say.</summary>
internal static class TrainingWords
{
    public static readonly Words Text = new(typeof(TrainingWords));
}
