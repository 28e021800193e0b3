using System.Text;
using TeamsIsms.Documents.Docx;
using TeamsIsms.Documents.Texts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Documents.Texts;

public sealed class WordTextTests
{
    private const string Relations = "word/_rels/document.xml.rels";

    [Fact]
    public void A_controlled_document_is_read_with_its_headings_its_tables_and_what_stands_on_every_page()
    {
        var head = new DocxHead(
            "範例公司", new DocxFact("文件編號", "ISMS-M-001"), new DocxFact("文件名稱", "政策"), new DocxFact("機密等級", "一般"), new DocxFact("版次", "1.0"), "頁次");
        var text = Read(PackedFile.Written(
            head, new DocxHeading("目的"), new DocxSentence("保護資訊。"), new DocxGrid([new DocxColumn("角色", 1), new DocxColumn("職責", 2)], [["主管", "核准"]])));

        Assert.Contains(new TextParagraph("目的", 1), text);
        Assert.Contains(new TextParagraph("保護資訊。"), text);
        Assert.Equal(["角色", "職責", "主管", "核准"], text.Where(paragraph => paragraph.Part == TextPart.Body).TakeLast(4).Select(paragraph => paragraph.Text));
        Assert.Contains(new TextParagraph("1.0", 0, TextPart.Header), text);
    }

    [Fact]
    public void What_was_deleted_or_moved_away_is_not_read_and_what_came_in_its_place_is() => Assert.Equal(
        [new TextParagraph("甲乙丙 丁-戊")],
        Read(PackedFile.Word(
            "<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>舊</w:delText></w:r></w:del><w:ins><w:r><w:t>乙</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>遠</w:t></w:r></w:moveFrom><w:r><w:fldChar/><w:instrText> PAGE </w:instrText><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:noBreakHyphen/><w:t>戊</w:t></w:r></w:p><w:p/>")));

    [Fact]
    public void A_heading_is_known_by_the_built_in_name_of_its_style_in_whatever_language_the_id_is()
    {
        var styles = PackedFile.Part(
            "styles",
            """<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="own"><w:name w:val="條"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="a"><w:name w:val="Normal"/></w:style>""");
        var text = Read(PackedFile.Word(
            Styled("總則", "1") + Styled("附則", "own") + Styled("內文", "a")
            + PackedFile.Paragraph("大綱", """<w:pPr><w:outlineLvl w:val="2"/></w:pPr>"""),
            ("word/styles.xml", styles),
            (Relations, PackedFile.Related(("styles", "styles.xml", false)))));

        Assert.Equal([("總則", 1), ("附則", 1), ("內文", 0), ("大綱", 3)], text.Select(paragraph => (paragraph.Text, paragraph.Level)));
    }

    [Fact]
    public void A_text_box_is_read_once_and_notes_and_heads_too()
    {
        const string Box = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>框內</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
            + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>框內</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        var head = PackedFile.Part("hdr", PackedFile.Paragraph("版次 1.0"));
        var text = Read(PackedFile.Word(
            $"<w:p><w:r><w:t>框外</w:t></w:r>{Box}</w:p>",
            ("word/h1.xml", head),
            ("word/h2.xml", head),
            ("word/notes.xml", PackedFile.Part("footnotes", PackedFile.Paragraph("依法辦理。"))),
            (Relations, PackedFile.Related(("header", "h1.xml", false), ("header", "/word/h2.xml", false), ("footnotes", "../word/notes.xml", false)))));

        Assert.Equal(
            [new("框內"), new("框外"), new("版次 1.0", 0, TextPart.Header), new TextParagraph("依法辦理。", 0, TextPart.Note)], text);
    }

    [Theory]
    [InlineData("attachedTemplate", "https://example.com/t.dotm")]
    [InlineData("attachedTemplate", @"\\server\share\t.dotm")]
    [InlineData("oleObject", "https://example.com/o")]
    [InlineData("subDocument", "file:///C:/other.docx")]
    public void A_file_that_reaches_outside_is_not_opened(string kind, string target)
    {
        var file = PackedFile.Word(PackedFile.Paragraph("文"), ("word/_rels/settings.xml.rels", PackedFile.Related((kind, target, true))));

        Assert.Equal(new ReachesOutside(), ReadText.Of("a.docx", file).Refusal);
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///C:/Users/a/Normal.dotm")]
    [InlineData("hyperlink", "https://example.com/")]
    public void The_template_of_its_writer_and_a_link_for_people_are_no_harm(string kind, string target) => Assert.Single(
        Read(PackedFile.Word(PackedFile.Paragraph("文"), ("word/_rels/settings.xml.rels", PackedFile.Related((kind, target, true))))));

    [Fact]
    public void Macros_and_fields_that_start_programs_are_not_opened()
    {
        var macros = PackedFile.Word(PackedFile.Paragraph("文"), ("word/vbaProject.bin", "x"));
        var field = PackedFile.Word("<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r></w:p>");

        Assert.Equal(new HasMacros(), ReadText.Of("a.docx", macros).Refusal);
        Assert.Equal(new ReachesOutside(), ReadText.Of("a.docx", field).Refusal);
    }

    [Fact]
    public void What_is_no_word_file_or_a_bomb_is_refused()
    {
        Assert.Equal(new UnreadableFile(), ReadText.Of("a.docx", Encoding.UTF8.GetBytes("文")).Refusal);
        Assert.Equal(new UnreadableFile(), ReadText.Of("a.docx", PackedFile.Zip(("a.xml", "<a/>"))).Refusal);
        Assert.Equal(new UnreadableFile(), ReadText.Of("a.docx", PackedFile.Word("<w:p>")).Refusal);
        Assert.Equal(new UnreadableFile(), ReadText.Of("a.docx", PackedFile.Word(new string(' ', 20_000_001))).Refusal);
        Assert.Equal(new TextTooLong(), ReadText.Of("a.docx", PackedFile.Word(string.Concat(Enumerable.Repeat(PackedFile.Paragraph("文"), 10_001)))).Refusal);
        Assert.Equal(new TextTooLong(), ReadText.Of("a.docx", new byte[(25 * 1024 * 1024) + 1]).Refusal);
    }

    private static string Styled(string text, string style) => PackedFile.Paragraph(text, $"""<w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");

    private static IReadOnlyList<TextParagraph> Read(byte[] file) => ReadText.Of("檔案.DOCX", file).Value!.Paragraphs;
}
