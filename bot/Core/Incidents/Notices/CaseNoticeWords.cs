namespace TeamsIsms.Incidents.Notices;

internal static class CaseNoticeWords
{
    public static readonly Words Text = new(typeof(CaseNoticeWords));
}
