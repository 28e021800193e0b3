namespace TeamsIsms.Documents.Texts;

/// <summary>A text file: each line is a paragraph.</summary>
internal static class PlainText
{
    public static Outcome<DocumentText> Read(string text)
    {
        var found = new CollectText();
        foreach (var line in text.EnumerateLines())
        {
            found.Add(line.ToString(), 0, TextPart.Body);
        }

        return found.Finish();
    }
}
