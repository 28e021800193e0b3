using Microsoft.Playwright;

namespace TeamsIsms.Tests.Browser;

/// <summary>One browser for all tests of the collection; each test opens pages of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly Dictionary<string, CardPage> _cards = [];

    public async ValueTask InitializeAsync()
    {
        var program = await Chromium.PathAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
        });
    }

    /// <summary>A page that speaks the person's language, in a context without history.</summary>
    /// <param name="scale">Dots of the picture for each of the page's.</param>
    public Task<IPage> OpenAsync(int width, int height, string locale = "zh-TW", float scale = 1) => _browser!.NewPageAsync(new()
    {
        ViewportSize = new() { Width = width, Height = height },
        DeviceScaleFactor = scale,
        Locale = locale,
        TimezoneId = "Asia/Taipei",
    });

    /// <summary>The page on which cards of a language are drawn, one after another.</summary>
    internal async Task<CardPage> CardsAsync(string locale)
    {
        if (!_cards.TryGetValue(locale, out var cards))
        {
            _cards[locale] = cards = await CardPage.OpenAsync(this, locale);
        }

        return cards;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

[CollectionDefinition(nameof(BrowserCollection))]
#pragma warning disable CA1711 // xUnit's word for it
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>;
#pragma warning restore CA1711
