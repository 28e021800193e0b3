using TeamsIsms.Kernel;
using TeamsIsms.Teams.Cards;

namespace TeamsIsms.Tests.Teams.Cards;

public sealed class CardLimitTests
{
    private static readonly CardHead Head = new(ContainerStyle.Accent, "政策簽閱", "資通安全管理政策");

    [Fact]
    public void A_card_that_fits_is_left_alone()
    {
        var card = CardGrammar.Card(Languages.Chinese, Head, [CardGrammar.List(Lines(100))]);

        Assert.Equal(100, Rows(card).Count);
    }

    [Theory]
    [InlineData("zh-TW", "…還有 475 筆")]
    [InlineData("en", "…and 475 more")]
    public void A_list_that_is_too_long_says_how_many_more_there_are(string language, string more)
    {
        var card = CardGrammar.Card(Languages.Choose(language), Head, [CardGrammar.List(Lines(500, isLong: true))]);

        Assert.True(CardWire.Write(card).Length <= CardLimit.Bytes);
        Assert.Equal(26, Rows(card).Count);
        Assert.Equal(more, Assert.IsType<TextBlock>(Rows(card)[^1]).Text);
    }

    [Fact]
    public void A_text_that_is_too_long_is_cut_when_no_list_is_left_to_cut()
    {
        var card = CardGrammar.Card(Languages.Chinese, Head, [CardGrammar.Sentence(new string('安', 20_000))]);

        Assert.True(CardWire.Write(card).Length <= CardLimit.Bytes);
        Assert.EndsWith("安…", Assert.IsType<TextBlock>(card.Body[1]).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_that_are_too_many_are_cut_and_counted()
    {
        Choice[] choices = [.. Enumerable.Range(1, 2000).Select(i => new Choice($"文件 {i:0000}", $"{i}"))];

        var card = CardGrammar.Card(Languages.Chinese, Head, [new InputChoiceSet("文件", choices) { Id = "document" }]);

        var box = Assert.IsType<Container>(card.Body[1]);
        Assert.Equal(100, Assert.IsType<InputChoiceSet>(box.Items[0]).Choices.Count);
        Assert.Equal("…還有 1,900 筆", Assert.IsType<TextBlock>(box.Items[1]).Text);
    }

    private static IReadOnlyList<CardElement> Rows(AdaptiveCard card) => Assert.IsType<Container>(card.Body[1]).Items;

    private static IEnumerable<TextBlock> Lines(int count, bool isLong = false) =>
        Enumerable.Range(1, count).Select(i => new TextBlock($"第 {i} 筆" + new string('字', isLong ? 200 : 0)));
}
