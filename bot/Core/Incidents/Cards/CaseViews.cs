namespace TeamsIsms.Incidents.Cards;

/// <summary>The parts of a case that have a card of their own: the values of <c>view</c> in <c>incident.card</c> and <c>weakness.card</c>.</summary>
public static class CaseViews
{
    public const string Tracks = "tracks";
    public const string Track = "track";
    public const string Timeline = "timeline";
    public const string Work = "work";
    public const string People = "people";

    /// <summary>Of a weakness: the chair's question.</summary>
    public const string Acceptance = "acceptance";
}
