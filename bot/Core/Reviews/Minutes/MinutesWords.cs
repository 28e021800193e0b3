namespace TeamsIsms.Reviews.Minutes;

internal static class MinutesWords
{
    public static readonly Words Text = new(typeof(MinutesWords));
}
