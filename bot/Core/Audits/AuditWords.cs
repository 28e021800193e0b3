namespace TeamsIsms.Audits;

internal static class AuditWords
{
    public static readonly Words Text = new(typeof(AuditWords));
}
