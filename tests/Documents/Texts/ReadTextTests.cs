using System.Text;
using TeamsIsms.Documents.Texts;

namespace TeamsIsms.Tests.Documents.Texts;

public sealed class ReadTextTests
{
    [Fact]
    public void Numbered_clauses_of_a_text_file_are_headings_and_sentences_are_not() => Assert.Equal(
        [
            ("第一章 總則", 1), ("1. 目的", 1), ("1.1 作為本公司相關管理辦法之依據。", 0), ("3.1 落實資通安全，強化服務品質", 2), ("12", 0), ("108 年 12 月 16 日", 0),
        ],
        Text("a.txt", "第一章　總則\r\n\r\n1. 目的\n1.1 作為本公司相關管理辦法之依據。\n3.1 落實資通安全，強化服務品質\n12\n108 年 12 月 16 日"));

    [Fact]
    public void Lines_of_markdown_that_only_wrap_are_one_paragraph() => Assert.Equal(
        [("帳號管理", 2), ("帳號由單位申請，每季清查。", 0), ("two words", 0), ("- 第一項續", 0), ("- 第二項", 0), ("|a|b|", 0), ("```", 0), ("if x", 0), ("then y", 0), ("```", 0), ("完", 0)],
        Text("a.md", "## 帳號管理\n帳號由單位申請，\n每季清查。\n\ntwo\nwords\n- 第一項\n  續\n- 第二項\n\n|a|b|\n```\nif x\nthen y\n```\n完"));

    [Fact]
    public void Text_in_big5_and_utf_16_is_read()
    {
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

        Assert.Equal("政策", Assert.Single(Text("a.txt", big5.GetBytes("政策"))).Text);
        Assert.Equal("政策", Assert.Single(Text("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("政策")])).Text);
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a")]
    public void Other_files_are_not_compared(string name)
    {
        Assert.Equal(new NotComparable(), ReadText.Of(name, "x"u8.ToArray()).Refusal);
        Assert.False(ReadText.Takes(name));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal(new UnreadableFile(), ReadText.Of("a.txt", [0xFF, 0x00, 0xC0, 0x80, 0x01]).Refusal);

    private static IEnumerable<(string Text, int Level)> Text(string name, string text) => Text(name, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string Text, int Level)> Text(string name, byte[] file) =>
        ReadText.Of(name, file).Value!.Paragraphs.Select(paragraph => (paragraph.Text, paragraph.Level));
}
