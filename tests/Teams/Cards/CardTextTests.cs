using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Teams.Cards;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("[請按這裡](https://example.org)", "\\[請按這裡\\](https://example.org)")]
    [InlineData("<at>主任委員</at>", "\\<at>主任委員\\</at>")]
    [InlineData("**重要**", "\\*\\*重要\\*\\*")]
    [InlineData("_斜體_", "\\_斜體\\_")]
    [InlineData("ISMS_M_001.docx", "ISMS_M_001.docx")]
    [InlineData("# 標題", "\\# 標題")]
    [InlineData("- 項目", "\\- 項目")]
    [InlineData("ISMS-M-001", "ISMS-M-001")]
    [InlineData("1. 第一點", "1\\. 第一點")]
    [InlineData("版次 1.1", "版次 1.1")]
    [InlineData("&lt;script>", "\\&lt;script>")]
    [InlineData("C:\\temp", "C:\\\\temp")]
    public void Markdown_mentions_and_html_are_shown_and_not_obeyed(string typed, string written) =>
        Assert.Equal(written, CardText.Escape(typed));

    [Fact]
    public void Text_without_markdown_is_written_as_it_is()
    {
        const string Text = "資通安全管理政策 (1.1)";

        Assert.Same(Text, CardText.Escape(Text));
    }

    [Fact]
    public void Direction_controls_and_other_control_characters_leave_a_name() =>
        Assert.Equal("evilcod.exe", CardText.OneLine("evil\u202Ecod\u2066.exe\u0000\u001B"));

    [Fact]
    public void A_name_that_runs_from_right_to_left_cannot_turn_the_words_around_it() =>
        Assert.Equal("\u2068שלום\u2069", CardText.OneLine("שלום"));

    [Fact]
    public void A_name_of_200_characters_is_cut_at_a_whole_character_and_says_so()
    {
        var name = CardText.OneLine(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200)), 20);

        Assert.Equal(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 19)) + "…", name);
    }

    [Fact]
    public void An_emoji_with_joiners_is_kept() => Assert.Equal("王小美 👩‍💻", CardText.OneLine(" 王小美 👩‍💻\n"));

    [Fact]
    public void The_lines_of_a_reason_stay_apart() => Assert.Equal("一\n二", CardText.Paragraph("一\r\n二"));
}
