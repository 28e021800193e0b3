namespace TeamsIsms.Audits;

internal static class AuditClauseWords
{
    public static readonly Words Text = new(typeof(AuditClauseWords));
}
