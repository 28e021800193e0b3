using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>
/// Draws every card on a narrow phone in all themes. <c>PICTURES=folder dotnet test</c> also writes pictures for a person to look at.
/// </summary>
[Collection(nameof(BrowserCollection))]
public sealed class CardRenderTests(BrowserFixture browser)
{
    private const int PhoneWidth = 320;

    public static TheoryData<string, string> Cards => CardGallery.Names;

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_can_be_seen_and_read_on_a_narrow_screen_in_every_theme(string name, string language)
    {
        var card = CardWire.Write(CardGallery.Draw(name, language));
        var page = await browser.OpenAsync(PhoneWidth, 800, language);
        List<string> faults = [];
        page.Console += (_, message) => faults.AddRange(message.Type is "error" ? [message.Text] : []);
        page.PageError += (_, error) => faults.Add(error);
        await LoadAsync(page);

        foreach (var theme in CardTheme.All)
        {
            faults.AddRange((await DrawAsync(page, card, theme)).Where(fault => !IsExpected(fault)));
            faults.AddRange(await MeasureAsync(page, $"{name}.{language}.{theme.Name}"));
        }

        Assert.Empty(faults);
        Assert.Equal(CountButtons(card), await page.EvaluateAsync<int>("countButtons()"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_card_that_cannot_be_read_is_found()
    {
        var page = await browser.OpenAsync(PhoneWidth, 800);
        await LoadAsync(page);
        var card = CardWire.Write(CardGallery.Draw("HelpCard.Help", "zh-TW"));

        await DrawAsync(page, card, CardTheme.All[0] with { Words = "#C0C0C0" });

        Assert.Contains(
            await page.EvaluateAsync<string[]>("measureCard()"), fault => fault.Contains("cannot be read", StringComparison.Ordinal));
        await page.CloseAsync();
    }

    // the renderer checks the language with a stateful expression and refuses every second card;
    // that it draws the fallback of what is newer than 1.5 is what the fallback is for
    private static bool IsExpected(string fault) =>
        fault.Contains("\"lang\"", StringComparison.Ordinal) || fault.Contains("Fallback will be used", StringComparison.Ordinal);

    private static async Task LoadAsync(IPage page)
    {
        await page.SetContentAsync(await File.ReadAllTextAsync(RepositoryRoot.Of("tests", "Browser", "CardPage.html")));
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Chromium.Tool("adaptivecards"), "dist", "adaptivecards.js") });
        await page.AddScriptTagAsync(new() { Path = RepositoryRoot.Of("tests", "Browser", "CardPage.js") });
    }

    private static Task<string[]> DrawAsync(IPage page, byte[] card, CardTheme theme) => page.EvaluateAsync<string[]>(
        "([card, host, ground, words]) => drawCard(JSON.parse(card), JSON.parse(host), ground, words)",
        new[] { System.Text.Encoding.UTF8.GetString(card), theme.HostConfig().ToJsonString(), theme.Ground, theme.Words });

    private static async Task<IReadOnlyList<string>> MeasureAsync(IPage page, string picture)
    {
        List<string> faults = [.. await page.EvaluateAsync<string[]>("measureCard()")];
        await PictureAsync(page, picture);
        for (var i = 0; await page.EvaluateAsync<bool>($"openNext({i})"); i++)
        {
            faults.AddRange(await page.EvaluateAsync<string[]>("measureCard()"));
            await PictureAsync(page, $"{picture}.open{i}");
        }

        return faults;
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
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
