namespace TeamsIsms.Operation.Poison;

internal static class PoisonWords
{
    public static readonly Words Text = new(typeof(PoisonWords));
}
