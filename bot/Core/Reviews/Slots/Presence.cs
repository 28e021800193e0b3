namespace TeamsIsms.Reviews.Slots;

/// <summary>Whether somebody can come; the better first.</summary>
public enum Presence
{
    Free,

    /// <summary>Holds the time for something that is not certain: a second choice.</summary>
    Tentative,

    Away,
}
