namespace TeamsIsms.Incidents.Cards;

/// <summary>What is said of a file that was made for an audit.</summary>
public static class StoredFileWords
{
    public static readonly Words Text = new(typeof(StoredFileWords));
}
