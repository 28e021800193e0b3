namespace TeamsIsms.Risks;

internal static class RiskWords
{
    public static readonly Words Text = new(typeof(RiskWords));
}
