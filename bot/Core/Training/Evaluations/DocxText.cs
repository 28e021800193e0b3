using System.IO.Compression;
using System.Text;
using System.Xml;
using TeamsIsms.Training.Sheets;

namespace TeamsIsms.Training.Evaluations;

/// <summary>
/// The text of a Word file (ECMA-376), read as text only: no field, macro or link is looked at, deleted text is left out, and what
/// unpacks to more than it may ends the reading.
/// </summary>
internal static class DocxText
{
    private const long MostRead = 5_000_000;
    private const string MainPart = "word/document.xml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostRead,
        CloseInput = true,
    };

    /// <param name="most">Letters that are wanted; the rest is cut off.</param>
    public static Outcome<string> Read(byte[] file, int most)
    {
        if (WorkbookGate.Refuse(file) is not null)
        {
            return new NoWordFile();
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry(MainPart) is not { } part)
            {
                return new NoWordFile();
            }

            using var reader = XmlReader.Create(part.Open(), Settings);
            return Text(reader, most);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            return new NoWordFile();
        }
    }

    private static string Text(XmlReader reader, int most)
    {
        var text = new StringBuilder();
        for (var more = reader.Read(); more && text.Length < most;)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "t" }:
                    text.Append(reader.ReadElementContentAsString());
                    continue;
                case { NodeType: XmlNodeType.Element, LocalName: "tab" }:
                    text.Append(' ');
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "br" } or { NodeType: XmlNodeType.EndElement, LocalName: "p" }:
                    text.Append('\n');
                    break;
            }

            more = reader.Read();
        }

        return Import.ImportError.Cut(text.ToString().Trim(), most);
    }
}
