using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Training.Questions;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(Markup.Plain, "a <b> & **c**", "a <b> & **c**")]
    [InlineData(Markup.Moodle, "一行\n第二行", "一行\n第二行")]
    [InlineData(Markup.Moodle, "<p>先<b>隔離</b>，再通報。</p><p>a &lt; b &amp; c</p>", "先隔離，再通報。\n\na < b & c")]
    [InlineData(Markup.Moodle, "3 < 5 而且 7 > 6", "3 < 5 而且 7 > 6")]
    [InlineData(Markup.Html, "<ul>\n  <li>甲</li>\n  <li>乙</li>\n</ul>", "• 甲\n• 乙")]
    [InlineData(Markup.Html, "一\n  二<br/>三<!-- 密 -->", "一 二\n三")]
    [InlineData(Markup.Html, """看圖<img src="x.png" alt="表頭">作答""", "看圖表頭作答")]
    [InlineData(Markup.Markdown, "# 標題\n**粗** 和 _斜_ 和 `x*y*`", "標題\n粗 和 斜 和 x*y*")]
    [InlineData(Markup.Markdown, "- 甲\n- 乙\n2 \\* 3", "• 甲\n• 乙\n2 * 3")]
    [InlineData(Markup.Markdown, "見[政策](https://example.tw/p)與 snake_case_name", "見政策與 snake_case_name")]
    [InlineData(Markup.Html, "", "")]
    public void Markup_becomes_letters_and_lines(Markup markup, string text, string plain) =>
        Assert.Equal(plain, PlainText.Of(new MarkedText(text, markup)));

    [Theory]
    [InlineData("<")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("`")]
    [InlineData("<img alt=\"")]
    [InlineData("<!--")]
    [InlineData("**a")]
    public void A_hostile_text_of_two_thousand_letters_is_read_at_once(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 2_000 / part.Length));

        Assert.All(Enum.GetValues<Markup>(), markup => Assert.NotNull(PlainText.Of(new MarkedText(text, markup))));
    }
}
