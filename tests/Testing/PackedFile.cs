using System.IO.Compression;
using System.Text;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Kernel;

namespace TeamsIsms.Tests.Testing;

/// <summary>Office files as their writers pack them.</summary>
internal static class PackedFile
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    /// <summary>A Word file whose body is the given paragraphs.</summary>
    /// <param name="others">Parts and relations beside it, such as <see cref="Related"/>.</param>
    public static byte[] Word(string body, params (string Name, string Content)[] others) => Zip(
    [
        ("_rels/.rels", Related(("officeDocument", "word/document.xml", false))),
        ("word/document.xml", Part("document", $"<w:body>{body}</w:body>")),
        .. others,
    ]);

    public static string Part(string name, string content) =>
        $"""<w:{name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{content}</w:{name}>""";

    public static string Paragraph(string text, string properties = "") => $"<w:p>{properties}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Related(params (string Kind, string Target, bool IsExternal)[] relations) =>
        $"<Relationships xmlns=\"{Relationships}\">{string.Concat(relations.Select((relation, at) =>
            $"<Relationship Id=\"r{at}\" Type=\"{Office}{relation.Kind}\" Target=\"{relation.Target}\"{(relation.IsExternal ? " TargetMode=\"External\"" : "")}/>"))}</Relationships>";

    /// <summary>As the product writes them.</summary>
    public static byte[] Written(DocxHead? head, params DocxBlock[] blocks)
    {
        using var file = new MemoryStream();
        DocxWriter.Write(file, new DocxFile("文件", Languages.Chinese, Some.Now, new DocxFrame(DocxLook.Office, Foot: null, head), blocks));
        return file.ToArray();
    }
}
