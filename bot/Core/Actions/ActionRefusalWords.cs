namespace TeamsIsms.Actions;

internal static class ActionRefusalWords
{
    public static readonly Words Text = new(typeof(ActionRefusalWords));
}
