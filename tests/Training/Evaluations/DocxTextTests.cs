using System.IO.Compression;
using System.Text;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Training.Evaluations;

public sealed class DocxTextTests
{
    private const string Begin = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    [Fact]
    public void A_report_is_read_as_it_was_written()
    {
        using var file = new MemoryStream();
        DocxWriter.Write(file, new DocxFile(
            "心得", Languages.Chinese, Some.Now, new DocxFrame(DocxLook.Office, Foot: null), [new DocxTitle("心得"), new DocxSentence("第一行\n第二行"), new DocxSentence("之後會先通報。")]));

        Assert.Equal("心得\n第一行\n第二行\n之後會先通報。", DocxText.Read(file.ToArray(), 1_000).Value);
        Assert.Equal("心得\n第一", DocxText.Read(file.ToArray(), 5).Value);
    }

    [Fact]
    public void Deleted_text_and_fields_are_not_read() => Assert.Equal(
        "留下",
        DocxText.Read(
            Zip(Begin + "<w:p><w:r><w:delText>刪除</w:delText></w:r><w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t>留下</w:t></w:r></w:p></w:body></w:document>"), 100).Value);

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>")]
    [InlineData("<w:document")]
    [InlineData("")]
    public void What_is_no_document_is_refused(string content)
    {
        Assert.Equal(new NoWordFile(), DocxText.Read(Zip(content), 100).Refusal);
        Assert.Equal(new NoWordFile(), DocxText.Read(Zip(content, "word/other.xml"), 100).Refusal);
        Assert.Equal(new NoWordFile(), DocxText.Read(Encoding.UTF8.GetBytes(content), 100).Refusal);
    }

    [Fact]
    public void What_unpacks_to_more_than_it_may_ends_the_reading() =>
        Assert.Equal(new NoWordFile(), DocxText.Read(Zip(Begin + new string(' ', 6_000_000) + "</w:body></w:document>"), 100).Refusal);

    private static byte[] Zip(string content, string part = "word/document.xml")
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }
}
