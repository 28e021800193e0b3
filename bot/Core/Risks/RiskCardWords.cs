namespace TeamsIsms.Risks;

internal static class RiskCardWords
{
    public static readonly Words Text = new(typeof(RiskCardWords));
}
