namespace TeamsIsms.Audits.Cards;

internal static class AuditCardWords
{
    public static readonly Words Text = new(typeof(AuditCardWords));
}
