namespace TeamsIsms.Teams;

/// <summary>What the wire itself says to a person; features bring their own sentences.</summary>
public static class TeamsWords
{
    public static readonly Words Text = new(typeof(TeamsWords));
}
