using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>A narrow phone that draws one card after another with the reference renderer.</summary>
internal sealed class CardPage
{
    private const int PhoneWidth = 320;
    private readonly IPage _page;
    private readonly List<string> _faults = [];
    private string _name = "";

    private CardPage(IPage page)
    {
        _page = page;
        page.Console += (_, message) => _faults.AddRange(message.Type is "error" ? [message.Text] : []);
        page.PageError += (_, error) => _faults.Add(error);
    }

    public static async Task<CardPage> OpenAsync(BrowserFixture browser, string locale)
    {
        var page = await browser.OpenAsync(PhoneWidth, 800, locale);
        var cards = new CardPage(page);
        await page.SetContentAsync(await File.ReadAllTextAsync(RepositoryRoot.Of("tests", "Browser", "CardPage.html")));
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Chromium.Tool("adaptivecards"), "dist", "adaptivecards.js") });
        await page.AddScriptTagAsync(new() { Path = RepositoryRoot.Of("tests", "Browser", "CardPage.js") });
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            await page.ExposeFunctionAsync("takePicture", (string look) => page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, $"{cards._name}.{look}.png"), FullPage = true }));
        }

        return cards;
    }

    /// <summary>
    /// Draws a card in place of the one before, in each theme, and gives what the renderer found wrong with it and what a person
    /// could not see or read, with each of its buttons opened in turn.
    /// </summary>
    /// <param name="name">Begins the name of each picture that is written where <c>PICTURES</c> names a folder.</param>
    public async Task<IReadOnlyList<string>> CheckAsync(string name, byte[] card, IReadOnlyList<CardTheme> themes)
    {
        _faults.Clear();
        _name = name;
        var looks = new JsonArray([.. themes.Select(theme => new JsonObject
        {
            ["name"] = theme.Name,
            ["host"] = theme.HostConfig(),
            ["ground"] = theme.Ground,
            ["words"] = theme.Words,
        })]);
        var found = await _page.EvaluateAsync<string[]>(
            "([card, themes]) => checkCard(JSON.parse(card), JSON.parse(themes))",
            new[] { Encoding.UTF8.GetString(card), looks.ToJsonString() });
        return [.. found.Where(fault => !IsExpected(fault)), .. _faults];
    }

    public Task<int> ButtonsAsync() => _page.EvaluateAsync<int>("countButtons()");

    // the renderer checks the language with a stateful expression and refuses every second card;
    // that it draws the fallback of what is newer than 1.5 is what the fallback is for
    private static bool IsExpected(string fault) =>
        fault.Contains("\"lang\"", StringComparison.Ordinal) || fault.Contains("Fallback will be used", StringComparison.Ordinal);
}
