using System.IO.Compression;
using System.Xml;

namespace TeamsIsms.Documents.Texts;

/// <summary>
/// The text of a Word file (ECMA-376), read part by part as text: nothing is run or fetched, and a part that unpacks to more than it
/// may ends the reading.
/// </summary>
internal static class WordText
{
    public static Outcome<DocumentText> Read(byte[] file)
    {
        if (PackageGate.Judge(file) is not PackageVerdict.MayOpen and var verdict)
        {
            return Refusal(verdict);
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return PackageGate.Judge(archive) is not PackageVerdict.MayOpen and var unpacked ? Refusal(unpacked)
                : WordPackage.Open(archive) is not { } package ? new UnreadableFile()
                : package.Refuse() is { } refusal ? refusal
                : Read(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return new UnreadableFile();
        }
    }

    private static Outcome<DocumentText> Read(WordPackage package)
    {
        var found = new CollectText();
        var levels = WordStyles.Read(package);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, entry) in package.Texts())
        {
            var paragraphs = WordParagraphs.Read(entry, levels);
            if (paragraphs.CallsOutside)
            {
                return new ReachesOutside();
            }

            // The same head is stored once for first, odd and even pages each.
            foreach (var (text, level) in paragraphs.Lines.Where(line => part is TextPart.Body or TextPart.Note || seen.Add(line.Text)))
            {
                found.Add(text, level, part);
            }
        }

        return found.Finish();
    }

    private static Refusal Refusal(PackageVerdict verdict) => verdict == PackageVerdict.TooLarge ? new TextTooLong() : new UnreadableFile();
}
