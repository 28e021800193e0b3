using TeamsIsms.Campaigns;
using TeamsIsms.Tests.Hosts;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>The page for people without Teams in a real browser. <c>PICTURES=folder dotnet test</c> also writes pictures.</summary>
[Collection(nameof(BrowserCollection))]
public sealed class LinkPageRenderTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("zh-TW", "我已閱讀並同意遵守", 360)]
    [InlineData("en", "I have read and agree to comply", 900)]
    public async Task A_person_ticks_sends_and_sees_the_receipt(string language, string button, int width)
    {
        await using var app = await LinkApp.StartAsync();
        var person = Some.External with { Language = language };
        await app.SeedAsync(Some.Campaign, person);
        var path = await app.MailAsync(Some.Campaign, person);
        var page = await browser.OpenAsync(width, 900, language);
        List<string> faults = [];
        page.Console += (_, message) => faults.AddRange(message.Type is "error" ? [message.Text] : []);

        await page.GotoAsync(app.Address + path);
        await PictureAsync(page, $"link.ask.{language}");
        Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.GetByRole(Microsoft.Playwright.AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.WaitForSelectorAsync(".good");
        await PictureAsync(page, $"link.receipt.{language}");

        var stored = await app.StoredAsync(Some.Campaign, person);
        Assert.Equal(Channel.MailLink, stored.Answer!.Channel);
        Assert.Contains(stored.Answer.Number, await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.DoesNotContain(faults, fault => !fault.Contains("favicon", StringComparison.Ordinal));
        await page.GotoAsync(app.Address + "/links/wrong");
        await PictureAsync(page, $"link.missing.{language}");
        await page.CloseAsync();
    }

    private static async Task PictureAsync(Microsoft.Playwright.IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PICTURES") is { } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
