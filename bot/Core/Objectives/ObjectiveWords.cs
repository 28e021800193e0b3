namespace TeamsIsms.Objectives;

internal static class ObjectiveWords
{
    public static readonly Words Text = new(typeof(ObjectiveWords));
}
