namespace TeamsIsms.Reviews.Cards;

/// <summary>What the cards of reviews share, and those of their arrangement.</summary>
internal static class ReviewCardWords
{
    public static readonly Words Text = new(typeof(ReviewCardWords));
}
