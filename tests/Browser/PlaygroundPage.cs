using Microsoft.Playwright;

namespace TeamsIsms.Tests.Browser;

/// <summary>One person's chat in the playground, used by hand: typing, pressing, filling in, reading.</summary>
internal sealed class PlaygroundPage
{
    private const float PatienceMilliseconds = 30_000;
    private readonly IPage _page;

    private PlaygroundPage(IPage page) => _page = page;

    /// <summary>The cards that are drawn, the newest last.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    private ILocator Newest => Cards.Last;

    public static async Task<PlaygroundPage> OpenAsync(BrowserFixture browser, Uri address)
    {
        var page = await browser.OpenAsync(1200, 1400, scale: CampaignPicture.Scale);
        page.SetDefaultTimeout(PatienceMilliseconds);
        await page.GotoAsync(address.ToString());
        return new PlaygroundPage(page);
    }

    public async Task SayAsync(string text)
    {
        await _page.Locator("[contenteditable=true][role=textbox]").ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits until a card with these words can be seen, and gives the newest such.</summary>
    public async Task<ILocator> SeesAsync(string words)
    {
        var card = Cards.Filter(new() { HasText = words }).Last;
        await card.WaitForAsync();
        var box = await card.BoundingBoxAsync();
        Assert.True(box is { Width: > 200, Height: > 100 }, $"The card “{words}” has no room.");
        return card;
    }

    /// <summary>Presses a button of the newest card.</summary>
    public async Task PressAsync(string title)
    {
        await Newest.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        await Assertions.Expect(_page.GetByText("系統暫時無法")).Not.ToBeVisibleAsync();
    }

    /// <summary>Presses a button that opens another page, and gives that page's words.</summary>
    public async Task<string> FollowAsync(string title)
    {
        var opened = await _page.RunAndWaitForPopupAsync(() =>
            Newest.Locator($"[title='{title}'], [aria-label='{title}']").First.ClickAsync());
        await opened.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        var words = await opened.InnerTextAsync("body");
        await opened.CloseAsync();
        return words;
    }

    public async Task ChooseAsync(string label, string option)
    {
        await Field(label).ClickAsync();
        await _page.GetByRole(AriaRole.Option).Filter(new() { HasText = option }).First.ClickAsync();
    }

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public Task CloseAsync() => _page.CloseAsync();

    private ILocator Field(string label) => Newest.GetByLabel(label).First;
}
