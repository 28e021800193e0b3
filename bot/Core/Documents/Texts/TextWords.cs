namespace TeamsIsms.Documents.Texts;

internal static class TextWords
{
    public static readonly Words Text = new(typeof(TextWords));
}
