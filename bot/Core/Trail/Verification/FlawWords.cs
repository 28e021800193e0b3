namespace TeamsIsms.Trail.Verification;

internal static class FlawWords
{
    public static readonly Words Text = new(typeof(FlawWords));
}
