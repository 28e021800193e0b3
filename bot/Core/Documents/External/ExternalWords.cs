namespace TeamsIsms.Documents.External;

internal static class ExternalWords
{
    public static readonly Words Text = new(typeof(ExternalWords));
}
