namespace TeamsIsms.Tests.Browser;

/// <summary>
/// The way of a policy through the company as people walk it: in the playground's windows, with their eyes and hands.
/// <c>PICTURES=folder dotnet test</c> also takes the picture of the readme.
/// </summary>
[Collection(PlaygroundCollection.Name)]
public sealed class MainPathTests(PlaygroundFixture fixture)
{
    private const string Document = "資通安全管理政策";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_policy_is_asked_for_approved_read_acknowledged_and_followed()
    {
        var manager = await fixture.OpenAsync("manager");
        await AskAsync(manager);
        await ApproveAsync();

        var staff = await fixture.OpenAsync("staff");
        await AcknowledgeAsync(staff);
        var head = await fixture.OpenAsync("unithead");
        await FollowAsync(head);
        await manager.SayAsync("簽閱");
        await manager.SeesAsync("1 項未結束");
        await manager.PressAsync("進度");
        await manager.SeesAsync("人中已有 1 人完成");

        await EveryCardIsDrawnAsync("staff", staff);
        await EveryCardIsDrawnAsync("manager", manager);
        await CampaignPicture.TakeAsync(fixture, manager, staff, Document);
    }

    private static async Task AskAsync(PlaygroundPage manager)
    {
        await manager.SeesAsync("您好，我是資安小幫手");
        await manager.SayAsync("簽閱");
        await manager.SeesAsync("還沒有任何活動");
        await manager.PressAsync("新增活動");
        await manager.SeesAsync("新增簽閱活動");
        await manager.ChooseAsync("文件", Document);
        await manager.FillAsync("簽閱聲明", "我已閱讀並同意遵守本政策。");
        await manager.PressAsync("試算人數");
        await manager.SeesAsync("送出前確認");
        await manager.PressAsync("送出核准");
        await manager.SeesAsync("已送出核准");
    }

    // the window is opened only now: what came before must be in it
    private async Task ApproveAsync()
    {
        await fixture.Sandbox.Control.SeesAsync(
            fixture.Sandbox.Persona("chair"), message => message.Words.Contains("活動核准", StringComparison.Ordinal), Stop);
        var chair = await fixture.OpenAsync("chair");
        await chair.SeesAsync("活動核准");
        await chair.PressAsync("核准");
        await chair.SeesAsync("已核准");
        await chair.CloseAsync();
    }

    private static async Task AcknowledgeAsync(PlaygroundPage staff)
    {
        await staff.SeesAsync("政策簽閱");
        await staff.PressAsync("開啟文件");
        await staff.SeesAsync("請在 SharePoint 讀完文件");
        Assert.Contains(Document, await staff.FollowAsync("在 SharePoint 開啟"), StringComparison.Ordinal);
        await staff.PressAsync("我已閱讀並同意遵守");
        await staff.SeesAsync("ACK-");
        await staff.SayAsync("待辦");
        await staff.SeesAsync("目前沒有待辦");
    }

    private static async Task FollowAsync(PlaygroundPage head)
    {
        await head.SayAsync("待辦");
        await head.SeesAsync("還有 1 項待辦");
        await head.SayAsync("簽閱");
        await head.SeesAsync("1 項未結束");
        await head.PressAsync("進度");
        await head.SeesAsync("單位進度");
    }

    private async Task EveryCardIsDrawnAsync(string persona, PlaygroundPage page)
    {
        var chat = await fixture.Sandbox.Control.ChatAsync(fixture.Sandbox.Persona(persona), Stop);
        Assert.Equal(chat.Count(message => message.Card is not null), await page.Cards.CountAsync());
    }
}
