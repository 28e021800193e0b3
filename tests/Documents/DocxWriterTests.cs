using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents;

public sealed class DocxWriterTests
{
    private static readonly DocxHead Head = new(
        "某某股份有限公司",
        new DocxFact("文件編號", "INC-2026-0001"),
        new DocxFact("文件名稱", "調查、處理及改善報告"),
        new DocxFact("機密等級", "敏感"),
        new DocxFact("版次", "1.0"),
        "頁次");

    [Fact]
    public void Every_kind_of_block_is_written_as_a_valid_document()
    {
        using var stream = Written(new DocxFrame(DocxLook.Official, "INC-2026-0001 ", Head, "【演練】"));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var body = file.MainDocumentPart!.Document!.Body!; // it was just written
        Assert.Equal(2, body.Elements<Table>().Count());
        Assert.Single(body.Descendants<TableHeader>());
        Assert.Single(body.Descendants<Break>());
        Assert.DoesNotContain("沒有值", body.InnerText, StringComparison.Ordinal);
        Assert.Equal("標楷體", file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().First().EastAsia!.Value);
    }

    [Fact]
    public void The_head_of_a_controlled_document_is_on_every_page_with_the_number_of_pages()
    {
        using var stream = Written(new DocxFrame(DocxLook.Official, null, Head));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var header = file.MainDocumentPart!.HeaderParts.Single().Header!;

        Assert.Contains("某某股份有限公司", header.InnerText, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], header.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.DoesNotContain("演練", header.InnerText, StringComparison.Ordinal);
        Assert.Empty(file.MainDocumentPart.FooterParts);
    }

    [Fact]
    public void A_watermark_is_a_shape_and_a_word_on_every_page()
    {
        using var stream = Written(new DocxFrame(DocxLook.Office, "第 ", Watermark: "【演練】"));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        var header = file.MainDocumentPart!.HeaderParts.Single().Header!;

        Assert.Contains("【演練】", header.InnerText, StringComparison.Ordinal);
        Assert.Contains("string=\"【演練】\"", header.OuterXml, StringComparison.Ordinal);
        Assert.Single(file.MainDocumentPart.Document!.Descendants<HeaderReference>());
    }

    private static MemoryStream Written(DocxFrame frame)
    {
        var stream = new MemoryStream();
        DocxWriter.Write(stream, new DocxFile(
            "報告",
            TeamsIsms.Kernel.Languages.Chinese,
            Some.Now,
            frame,
            [
                new DocxTitle("報告"),
                new DocxHeading("一、時間"),
                new DocxSubheading("（一）發生"),
                new DocxSentence("第一行\r\n第二行"),
                new DocxGap("尚待補充"),
                new DocxFacts([new("知悉", "2026/12/03"), new("沒有值", "")]),
                new DocxGrid([new("序號", 1), new("名稱", 4)], [["1", "甲"], ["2", "乙"]]),
            ]));
        stream.Position = 0;
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            using var picture = File.Create(Path.Combine(folder, $"parts.{frame.Look.Latin}.docx"));
            stream.WriteTo(picture);
        }

        return stream;
    }
}
