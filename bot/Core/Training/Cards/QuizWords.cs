namespace TeamsIsms.Training.Cards;

/// <summary>What the cards of a quiz say.</summary>
internal static class QuizWords
{
    public static readonly Words Text = new(typeof(QuizWords));
}
