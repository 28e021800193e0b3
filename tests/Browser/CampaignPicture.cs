using System.Text.Json.Nodes;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Browser;

/// <summary>The picture of the readme: what is asked, what one keeps, how far it is. Taken when <c>PICTURES</c> names a folder.</summary>
internal static class CampaignPicture
{
    private const int OutOfTen = 7;

    private static string? Folder => Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 } folder ? folder : null;

    /// <summary>Twice as fine as a screen when a picture is to be taken.</summary>
    public static float Scale => Folder is null ? 1 : 2;

    public static async Task TakeAsync(PlaygroundFixture fixture, PlaygroundPage manager, PlaygroundPage staff, string document)
    {
        if (Folder is not { } folder)
        {
            return;
        }

        await AcknowledgeAsync(fixture.Sandbox);
        await manager.PressAsync("更新數字");
        var progress = await manager.SeesAsync("人中已有");
        await progress.Page.Mouse.MoveAsync(0, 0);
        await progress.Page.WaitForTimeoutAsync(1500); // the chart grows
        var head = await fixture.OpenAsync("unithead");
        var (ask, receipt) = (await head.SeesAsync("政策簽閱"), await staff.SeesAsync("ACK-"));
        var page = await fixture.Browser.OpenAsync(1100, 1000, scale: Scale);
        await page.SetContentAsync(Html(
            await ask.ScreenshotAsync(), await receipt.ScreenshotAsync(), await progress.ScreenshotAsync()));
        await page.Locator("main").ScreenshotAsync(new() { Path = Path.Combine(folder, "campaign.png") });
        await page.CloseAsync();
    }

    private static string Html(byte[] ask, byte[] receipt, byte[] progress) =>
        "<style>body{margin:0}main,div{display:inline-flex;gap:24px;align-items:flex-start}div{flex-direction:column}"
        + "main{padding:24px;background:#f0f0f0}img{zoom:.5;border-radius:12px;box-shadow:0 2px 8px #0003}</style>"
        + $"<main><div>{Image(ask)}{Image(receipt)}</div>{Image(progress)}</main>";

    private static string Image(byte[] picture) => $"<img src='data:image/png;base64,{Convert.ToBase64String(picture)}'>";

    private static async Task AcknowledgeAsync(SandboxProcess sandbox)
    {
        var stop = TestContext.Current.CancellationToken;
        var people = (await sandbox.Control.PeopleAsync(stop)).Where(person => (string?)person!["kind"] == "staff").ToList();
        foreach (var (index, person) in people.Index())
        {
            var id = (Guid)person!["aadObjectId"]!;
            var chat = await sandbox.Control.ChatAsync(id, stop);
            var asked = chat.FirstOrDefault(message => Data(message.Card, "campaign.open") is not null);
            if (asked is null || index % 10 >= OutOfTen || id == sandbox.Persona("unithead"))
            {
                continue;
            }

            var data = Data(asked.Card, "campaign.open")!;
            await sandbox.Control.ClickAsync(id, "campaign.open", data, asked.ActivityId, stop);
            await sandbox.Control.ClickAsync(id, "campaign.acknowledge", data, asked.ActivityId, stop);
        }
    }

    private static JsonObject? Data(JsonNode? node, string verb) => node switch
    {
        JsonObject members when (string?)members["verb"] == verb => members["data"] as JsonObject,
        JsonObject members => members.Select(member => Data(member.Value, verb)).FirstOrDefault(found => found is not null),
        JsonArray items => items.Select(item => Data(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
