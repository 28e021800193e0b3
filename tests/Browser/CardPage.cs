using System.Text;
using Microsoft.Playwright;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>A narrow phone that draws one card after another with the reference renderer.</summary>
internal sealed class CardPage
{
    private const int PhoneWidth = 320;
    private readonly IPage _page;
    private readonly List<string> _faults = [];

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
        return cards;
    }

    /// <summary>Draws a card in place of the one before, and gives what the renderer found wrong with it.</summary>
    public async Task<IReadOnlyList<string>> DrawAsync(byte[] card, CardTheme theme)
    {
        _faults.Clear();
        var found = await _page.EvaluateAsync<string[]>(
            "([card, host, ground, words]) => drawCard(JSON.parse(card), JSON.parse(host), ground, words)",
            new[] { Encoding.UTF8.GetString(card), theme.HostConfig().ToJsonString(), theme.Ground, theme.Words });
        return [.. found.Where(fault => !IsExpected(fault)), .. _faults];
    }

    /// <summary>What a person could not see or read of the card, with each of its buttons opened in turn.</summary>
    /// <param name="picture">Name of the picture that is written where <c>PICTURES</c> names a folder.</param>
    public async Task<IReadOnlyList<string>> MeasureAsync(string picture)
    {
        List<string> faults = [.. await _page.EvaluateAsync<string[]>("measureCard()")];
        await PictureAsync(picture);
        for (var i = 0; await _page.EvaluateAsync<bool>($"openNext({i})"); i++)
        {
            faults.AddRange(await _page.EvaluateAsync<string[]>("measureCard()"));
            await PictureAsync($"{picture}.open{i}");
        }

        return [.. faults, .. _faults];
    }

    public Task<int> ButtonsAsync() => _page.EvaluateAsync<int>("countButtons()");

    // the renderer checks the language with a stateful expression and refuses every second card;
    // that it draws the fallback of what is newer than 1.5 is what the fallback is for
    private static bool IsExpected(string fault) =>
        fault.Contains("\"lang\"", StringComparison.Ordinal) || fault.Contains("Fallback will be used", StringComparison.Ordinal);

    private async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            await _page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
