using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace TeamsIsms.Sandbox.Library;

/// <summary>The smallest Word file: paragraphs of text. The same text gives the same bytes.</summary>
internal static class Docx
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Write(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split('\n').Select(line =>
            new XElement(W + "p", new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line))));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", new XElement(
                Types + "Types",
                new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                new XElement(Types + "Override", new XAttribute("PartName", "/word/document.xml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))));
            Add(archive, "_rels/.rels", new XElement(
                Relations + "Relationships",
                new XElement(Relations + "Relationship", new XAttribute("Id", "r1"), new XAttribute("Target", "word/document.xml"), new XAttribute("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"))));
            Add(archive, "word/document.xml", new XElement(W + "document", new XElement(W + "body", paragraphs)));
        }

        return stream.ToArray();
    }

    /// <summary>The paragraphs of a Word file, a line each; tabs kept.</summary>
    /// <exception cref="InvalidDataException">The file is no Word file.</exception>
    public static string Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        using var part = (archive.GetEntry("word/document.xml") ?? throw new InvalidDataException("No word/document.xml.")).Open();
        var paragraphs = XDocument.Load(part).Descendants(W + "p").Select(paragraph => string.Concat(paragraph.Descendants()
            .Select(node => node.Name == W + "t" ? node.Value : node.Name == W + "tab" ? "\t" : "")));
        return string.Join('\n', paragraphs);
    }

    private static void Add(ZipArchive archive, string name, XElement root)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer, SaveOptions.DisableFormatting);
    }
}
