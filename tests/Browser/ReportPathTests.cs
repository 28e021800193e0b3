using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TeamsIsms.Tests.Browser;

/// <summary>The way of a report as people walk it: from the telephone of whoever saw something to the level and its clocks.</summary>
[Collection(PlaygroundCollection.Name)]
public sealed partial class ReportPathTests(PlaygroundFixture fixture)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_is_reported_taken_in_charge_and_given_a_level_and_the_reporter_hears_of_it()
    {
        var staff = await fixture.OpenNarrowAsync("staff");
        var number = await ReportAsync(staff);
        var manager = await fixture.OpenAsync("manager");

        await ConfirmAsync(manager, number);

        await staff.SeesAsync("已確認為資安事件，應變小組正在處理");
        await staff.SayAsync("我的通報");
        await Assertions.Expect(await staff.SeesAsync("您通報過的案件")).ToContainTextAsync(number);
        await staff.CloseAsync();
        await manager.CloseAsync();
    }

    [Fact]
    public async Task A_message_is_reported_from_its_own_menu()
    {
        const string Posted = "請點此領取獎品";
        var head = await fixture.OpenAsync("unithead");
        await head.SayAsync(Posted);
        await head.SeesAsync($"您輸入的是「{Posted}」");

        await head.ActOnAsync(Posted, "reportMessage");
        await head.SeesAsync("發生了什麼事？");
        Assert.StartsWith(Posted, await head.ReadAsync("看到或遇到什麼？"), StringComparison.Ordinal);
        await head.PressAsync("送出通報");
        var number = await NumberAsync(await head.SeesAsync("通報收執"));
        await head.CloseAsync();

        await CameAsync("manager", number);
    }

    private async Task<string> ReportAsync(PlaygroundPage staff)
    {
        const string What = "收到可疑郵件，已點開連結";
        await staff.SayAsync($"通報 {What}");
        await staff.SeesAsync("發生了什麼事？");
        Assert.Equal(What, await staff.ReadAsync("看到或遇到什麼？"));
        await staff.FillAsync("在哪裡或哪個系統", "客服信箱");
        await staff.PressAsync("送出通報");
        var receipt = await staff.SeesAsync("通報收執");
        await Assertions.Expect(receipt).ToContainTextAsync("接手、決定與結案時都會通知您");
        var number = await NumberAsync(receipt);
        await CameAsync("manager", number);
        return number;
    }

    private async Task ConfirmAsync(PlaygroundPage manager, string number)
    {
        var card = await manager.SeesAsync(number);
        await Assertions.Expect(card).ToContainTextAsync("● 通報主管機關");
        await Assertions.Expect(card).ToContainTextAsync(LeftPattern());
        await manager.PressAsync("接手處理");
        await manager.SeesAsync("請研判是否為資安事件並判定等級");
        await CameAsync("staff", "已有人接手，正在研判");

        await manager.PressAsync("判定等級");
        await manager.SeesAsync("等級取機密性、完整性、可用性三項中最高者");
        await manager.CheckAsync("涉及核心業務資訊或核心資通系統");
        await manager.ChooseAsync("完整性：資訊或系統是否遭竄改？", "輕微竄改");
        await manager.PressAsync("看判定結果");
        await manager.SeesAsync("依您的答案判定為第二級");
        await manager.PressAsync("確認為第二級");
        var confirmed = await manager.SeesAsync("● 損害控制或復原並通知");
        await Assertions.Expect(confirmed).ToContainTextAsync(LongLeftPattern());
        await CameAsync("staff", "已確認為資安事件，應變小組正在處理");
    }

    private async Task CameAsync(string persona, string words) => await fixture.Sandbox.Control.SeesAsync(
        fixture.Sandbox.Persona(persona), message => message.Words.Contains(words, StringComparison.Ordinal), Stop);

    private static async Task<string> NumberAsync(ILocator receipt) => NumberPattern().Match(await receipt.InnerTextAsync()) is { Success: true } number
        ? number.Value
        : throw new InvalidOperationException("There is no number on the receipt.");

    [GeneratedRegex("INC-[0-9]{4}-[0-9]{4}")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("剩 5[0-9] 分")]
    private static partial Regex LeftPattern();

    [GeneratedRegex("剩 71 時 5[0-9] 分")]
    private static partial Regex LongLeftPattern();
}
