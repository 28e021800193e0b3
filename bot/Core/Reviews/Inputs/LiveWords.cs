namespace TeamsIsms.Reviews.Inputs;

internal static class LiveWords
{
    public static readonly Words Text = new(typeof(LiveWords));
}
