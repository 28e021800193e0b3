namespace TeamsIsms.Incidents.Cards;

/// <summary>What the cards of incidents, weaknesses and suggestions say.</summary>
internal static class IncidentWords
{
    public static readonly Words Text = new(typeof(IncidentWords));
}
