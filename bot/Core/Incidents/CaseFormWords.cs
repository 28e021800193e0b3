namespace TeamsIsms.Incidents;

internal static class CaseFormWords
{
    public static readonly Words Text = new(typeof(CaseFormWords));
}
