namespace TeamsIsms.Reviews.Inputs;

internal static class AssuranceWords
{
    public static readonly Words Text = new(typeof(AssuranceWords));
}
