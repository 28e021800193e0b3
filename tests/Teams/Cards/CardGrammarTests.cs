using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Teams.Cards;

public sealed class CardGrammarTests
{
    [Fact]
    public void A_card_has_head_sentence_facts_history_and_actions() => Snapshot.Matches(
        CardGrammar.Card(
            Languages.Chinese,
            new CardHead(ContainerStyle.Accent, "政策簽閱", "資通安全管理政策") { Subtitle = "ISMS-M-001", Figure = "剩 12 天" },
            [
                CardGrammar.Sentence("請開啟文件閱讀後確認。"),
                CardGrammar.Facts(("發起人", "林安全"), ("與前版差異", null)),
                CardBars.Progress(795, 1204),
                CardBars.Shares("已簽閱 %", [("客服處", 92), ("工程處", 0)], Languages.Chinese),
                CardGrammar.History("三", "二", "一", "零"),
            ],
            CardGrammar.Primary("開啟文件", "campaign.open", ("campaign", "c1")),
            CardGrammar.Exceptional(
                "無法簽閱",
                CardGrammar.Secondary("送出", "campaign.decline", ("campaign", "c1")),
                CardGrammar.Reason("原因", "請說明原因"))),
        "Whole");

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(999, 1000, 99)]
    [InlineData(1000, 1000, 100)]
    [InlineData(0, 0, 0)]
    public void A_percentage_is_rounded_down_so_that_100_means_everybody(long done, long all, int percent) =>
        Assert.Equal(percent, CardBars.Percent(done, all));

    [Fact]
    public void What_somebody_typed_is_never_read_as_markdown()
    {
        var json = System.Text.Encoding.UTF8.GetString(CardWire.Write(CardGrammar.Card(
            Languages.Chinese,
            new CardHead(ContainerStyle.Accent, "政策簽閱", "<at>大家</at>"),
            [CardGrammar.Facts(("原因", "[看這裡](https://example.org)"))])));

        Assert.Contains("\\\\<at>大家\\\\</at>", json, StringComparison.Ordinal);
        Assert.Contains("\\\\[看這裡\\\\](https://example.org)", json, StringComparison.Ordinal);
    }
}
