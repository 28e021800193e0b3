namespace TeamsIsms.Documents.Cards;

/// <summary>The sentences of the cards about controlled documents.</summary>
internal static class DocumentCardWords
{
    public static readonly Words Text = new(typeof(DocumentCardWords));
}
