namespace TeamsIsms.Documents.Differences;

internal static class DifferenceWords
{
    public static readonly Words Text = new(typeof(DifferenceWords));
}
