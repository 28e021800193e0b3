namespace TeamsIsms.Documents.Revisions;

/// <summary>Why a step in the life of a document is not taken.</summary>
internal static class RevisionWords
{
    public static readonly Words Text = new(typeof(RevisionWords));
}
