using System.Text.Json.Nodes;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Teams.Cards;

namespace TeamsIsms.Tests.Browser;

/// <summary>
/// Draws every card on a narrow phone in all themes. <c>PICTURES=folder dotnet test</c> also writes pictures for a person to look at.
/// </summary>
[Collection(nameof(BrowserCollection))]
public sealed class CardRenderTests(BrowserFixture browser)
{
    public static TheoryData<string, string> Cards => CardGallery.Names;

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_can_be_seen_and_read_on_a_narrow_screen_in_every_theme(string name, string language)
    {
        var card = CardWire.Write(CardGallery.Draw(name, language));
        var page = await browser.CardsAsync(language);

        Assert.Empty(await page.CheckAsync($"{name}.{language}", card, CardTheme.All));
        Assert.Equal(CountButtons(card), await page.ButtonsAsync());
    }

    [Fact]
    public async Task A_card_that_cannot_be_read_is_found()
    {
        var page = await browser.CardsAsync("zh-TW");
        var card = CardWire.Write(CardGallery.Draw("HelpCard.Help", "zh-TW"));

        var faults = await page.CheckAsync("unreadable", card, [CardTheme.All[0] with { Words = "#C0C0C0" }]);

        Assert.Contains(faults, fault => fault.Contains("cannot be read", StringComparison.Ordinal));
    }

    // fallbacks are not drawn, and of the cards below a button only the last one is open
    private static int CountButtons(byte[] card)
    {
        var root = JsonNode.Parse(card)!;
        JsonNode?[] actions = [.. root["actions"] as JsonArray ?? []];
        var opened = actions.LastOrDefault(action => action!["card"] is not null)?["card"]?["actions"] as JsonArray;
        var inside = CardLint.Objects(root["body"]).Where(element => CardLint.Text(element, "type") is "ActionSet");
        return actions.Length + (opened?.Count ?? 0) + inside.Sum(set => set["actions"]!.AsArray().Count);
    }
}
