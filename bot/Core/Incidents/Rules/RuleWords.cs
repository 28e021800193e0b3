namespace TeamsIsms.Incidents.Rules;

/// <summary>Why a level or a step towards an authority is refused.</summary>
internal static class RuleWords
{
    public static readonly Words Text = new(typeof(RuleWords));
}
