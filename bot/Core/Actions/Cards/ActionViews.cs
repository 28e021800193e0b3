namespace TeamsIsms.Actions.Cards;

/// <summary>The parts of an action that have a card of their own, and the lists.</summary>
public static class ActionViews
{
    public const string Cause = "cause";
    public const string Plan = "plan";
    public const string More = "more";
    public const string Steer = "steer";

    /// <summary>What the viewer has to do with.</summary>
    public const string Mine = "mine";

    /// <summary>What is to be chased: of one's unit, or everything.</summary>
    public const string Chase = "chase";
}
