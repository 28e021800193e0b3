namespace TeamsIsms.Reviews.Pack;

internal static class PackWords
{
    public static readonly Words Text = new(typeof(PackWords));
}
