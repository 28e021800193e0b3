namespace TeamsIsms.Reviews;

internal static class ReviewWords
{
    public static readonly Words Text = new(typeof(ReviewWords));
}
