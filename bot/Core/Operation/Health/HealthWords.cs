namespace TeamsIsms.Operation.Health;

internal static class HealthWords
{
    public static readonly Words Text = new(typeof(HealthWords));
}
