using System.Text.Json;
using TeamsIsms.Teams;

namespace TeamsIsms.Tests.Teams;

public sealed class PostedMessageTests
{
    [Fact]
    public void A_posted_message_is_read_with_author_words_link_and_time()
    {
        var posted = Read("""
            {"id":"1776390257332","createdDateTime":"2026-04-22T02:00:00.000Z","linkToMessage":"https://teams.microsoft.com/l/message/1",
             "from":{"user":{"id":"03500558-e554-416c-90c3-a061cdcd012b","displayName":"王小明"}},
             "body":{"contentType":"html","content":"<p>收到可疑郵件</p><p>請注意&nbsp;<b>附件</b></p>"}}
            """);

        Assert.Equal(
            new PostedMessage(
                "1776390257332",
                new Guid("03500558-e554-416c-90c3-a061cdcd012b"),
                "王小明",
                "收到可疑郵件\n請注意\u00a0附件",
                new Uri("https://teams.microsoft.com/l/message/1"),
                new DateTimeOffset(2026, 4, 22, 2, 0, 0, TimeSpan.Zero)),
            posted);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"from":{"user":null},"body":[],"createdDateTime":7,"linkToMessage":"::"}""")]
    [InlineData("""{"from":{"user":{"id":"not-a-guid"}},"body":{"content":null},"createdDateTime":"yesterday","linkToMessage":"https://teams.microsoft.com@evil.example/"}""")]
    [InlineData("""{"from":{"application":{"id":"x"}},"linkToMessage":"http://teams.microsoft.com/l"}""")]
    [InlineData("""{"linkToMessage":"https://evilteams.microsoft.com.example/"}""")]
    public void What_is_missing_or_wrong_is_left_out(string payload) =>
        Assert.Equal(new PostedMessage(null, null, "", "", null, null), Read(payload));

    [Fact]
    public void No_payload_is_no_message()
    {
        Assert.Null(PostedMessage.Read(null));
        Assert.Null(Read("[]"));
    }

    [Fact]
    public void A_long_text_is_cut_and_stays_whole_characters()
    {
        var text = Read("""{"body":{"contentType":"text","content":"TEXT"}}""".Replace(
            "TEXT", string.Concat(Enumerable.Repeat("😀", 5000)), StringComparison.Ordinal))!.Text;

        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 3999)) + "…", text);
    }

    [Theory]
    [InlineData("<div>一<br>二</div><ul><li>三</li><li>四</li></ul>", "一\n二\n三\n四")]
    [InlineData("<a href=\"https://bank.example.evil/login?a=1&amp;b=2\">您的銀行</a>", "您的銀行 (https://bank.example.evil/login?a=1&b=2)")]
    [InlineData("<a href=\"https://example.tw\">https://example.tw</a>", "https://example.tw")]
    [InlineData("<a href=\"javascript:alert(1)\">press</a>", "press")]
    [InlineData("<script>alert('<p>')</script>safe<style>p{}</style>", "safe")]
    [InlineData("<scr<script>ipt>alert(1)</script>", "ipt>alert(1)")]
    [InlineData("<img src=x onerror=\"alert('>')\">after", "after")]
    [InlineData("<!-- <b>hidden</b> -->shown", "shown")]
    [InlineData("a < b && c > d", "a < b && c > d")]
    [InlineData("before<b unclosed", "before")]
    [InlineData("&lt;b&gt;as typed&lt;/b&gt;", "<b>as typed</b>")]
    [InlineData("<at id=\"0\">王小明</at> 請看 <emoji alt=\"😀\"></emoji>", "王小明 請看 😀")]
    [InlineData("<table><tr><td>甲</td><td>乙</td></tr></table>", "甲 乙")]
    [InlineData("", "")]
    public void Markup_becomes_words(string html, string words) => Assert.Equal(words, HtmlText.Plain(html));

    private static PostedMessage? Read(string json) => PostedMessage.Read(JsonElement.Parse(json));
}
