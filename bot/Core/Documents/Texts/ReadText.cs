namespace TeamsIsms.Documents.Texts;

/// <summary>What a file says, by the ending of its name.</summary>
internal static class ReadText
{
    private const int MostBytes = 25 * 1024 * 1024;

    private static readonly string[] Endings = [".docx", ".md", ".txt"];

    /// <summary>Whether the text of such a file can be read at all, before anything of it is fetched.</summary>
    public static bool Takes(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    public static Outcome<DocumentText> Of(string name, byte[] file) =>
        file.Length > MostBytes ? new TextTooLong()
        : Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".DOCX" => WordText.Read(file),
            ".MD" => Decoded(file, MarkdownText.Read),
            ".TXT" => Decoded(file, PlainText.Read),
            _ => new NotComparable(),
        };

    private static Outcome<DocumentText> Decoded(byte[] file, Func<string, Outcome<DocumentText>> read) =>
        DecodedText.Of(file) is { } text ? read(text) : new UnreadableFile();
}
