namespace TeamsIsms.Feedback;

internal static class FeedbackWords
{
    public static readonly Words Text = new(typeof(FeedbackWords));
}
