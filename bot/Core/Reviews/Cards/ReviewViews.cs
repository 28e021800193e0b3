namespace TeamsIsms.Reviews.Cards;

/// <summary>The pages of a review that have a card of their own; the review itself has no name.</summary>
public static class ReviewViews
{
    /// <summary>Who sits, who answered what, and what is exceptional.</summary>
    public const string More = "more";
}
