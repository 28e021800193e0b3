namespace TeamsIsms.Documents.Find;

internal static class FindWords
{
    public static readonly Words Text = new(typeof(FindWords));
}
