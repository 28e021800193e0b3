using Microsoft.Playwright;

namespace TeamsIsms.Tests.Browser;

/// <summary>One person's chat in the playground, used by hand: typing, pressing, filling in, reading.</summary>
internal sealed class PlaygroundPage
{
    // only what never happens takes this long, however slow the machine
    private const float PatienceMilliseconds = 120_000;

    private readonly IPage _page;

    private PlaygroundPage(IPage page) => _page = page;

    /// <summary>The cards that are drawn, the newest last.</summary>
    public ILocator Cards => _page.Locator(".ac-adaptiveCard");

    public static async Task<PlaygroundPage> OpenAsync(BrowserFixture browser, Uri address) =>
        new(await OpenAsync(browser, address, 1200, 1400));

    /// <summary>As wide as a telephone, without the panel that would cover the chat there.</summary>
    public static async Task<PlaygroundPage> OpenNarrowAsync(BrowserFixture browser, Uri address)
    {
        var page = await OpenAsync(browser, address, 480, 900);
        await page.GetByTitle("Hide log panel").ClickAsync();
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

    /// <summary>Presses a button of the newest card that has it: another card may come in at any moment.</summary>
    public async Task PressAsync(string title)
    {
        await Newest(_page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true })).ClickAsync();
        await Assertions.Expect(_page.GetByText("系統暫時無法")).Not.ToBeVisibleAsync();
    }

    /// <summary>Presses a button that opens another page, and gives that page's words.</summary>
    public async Task<string> FollowAsync(string title)
    {
        var opened = await _page.RunAndWaitForPopupAsync(() =>
            Newest(_page.Locator($"[title='{title}'], [aria-label='{title}']")).ClickAsync());
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

    public Task<string> ReadAsync(string label) => Field(label).InputValueAsync();

    /// <summary>Picks an answer in every question of the newest card that offers it.</summary>
    public async Task PickAsync(string option)
    {
        var choices = _page.GetByRole(AriaRole.Radio, new() { Name = option, Exact = true });
        foreach (var choice in await Cards.Filter(new() { Has = choices }).Last.Locator(choices).AllAsync())
        {
            await choice.CheckAsync();
        }
    }

    /// <summary>Takes a picture of the newest card where <c>PICTURES</c> names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder)
        {
            await Cards.Last.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    public Task CheckAsync(string label) => Newest(_page.GetByRole(AriaRole.Checkbox, new() { Name = label })).CheckAsync();

    /// <summary>Opens the menu of a message that was typed here, and there the action of a message extension.</summary>
    public async Task ActOnAsync(string text, string command)
    {
        const string Menu = "[@aria-label='Show more information']";
        await _page.Locator($"xpath=(//*[text()='{text}']/ancestor::*[.//*{Menu}])[last()]//*{Menu}").ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = "Action Command" }).ClickAsync();
        await _page.GetByPlaceholder("Input command id").FillAsync(command);
        await _page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
    }

    public Task CloseAsync() => _page.CloseAsync();

    private static async Task<IPage> OpenAsync(BrowserFixture browser, Uri address, int width, int height)
    {
        var page = await browser.OpenAsync(width, height, scale: CampaignPicture.Scale);
        page.SetDefaultTimeout(PatienceMilliseconds);
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        await page.GotoAsync(address.ToString());
        return page;
    }

    private ILocator Field(string label) => Newest(_page.GetByLabel(label));

    // what is looked for, in the newest card that has it
    private ILocator Newest(ILocator part) => Cards.Filter(new() { Has = part }).Last.Locator(part).First;
}
