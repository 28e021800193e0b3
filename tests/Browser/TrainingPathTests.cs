using System.Text;
using TeamsIsms.Tests.Scenarios;

namespace TeamsIsms.Tests.Browser;

/// <summary>
/// The way of a course as people walk it: on a telephone from the material to the certificate, past a test that fails once.
/// <c>PICTURES=folder dotnet test</c> also takes a picture of each card on the way.
/// </summary>
[Collection(PlaygroundCollection.Name)]
public sealed class TrainingPathTests(PlaygroundFixture fixture)
{
    private const string Course = "釣魚郵件防護";
    private const string Bank = """
        $CATEGORY: 釣魚郵件

        // [id:path-1]
        ::陌生連結::陌生郵件裡的連結可以先點開看看。 {FALSE####先查證寄件人，再決定要不要開。}

        // [id:path-2]
        ::立即通報::點了可疑連結之後應該立即通報。 {TRUE####越早通報，損失越小。}
        """;

    private const string Locale = "zh-TW";

    private readonly TrainingStage _stage = new(fixture.Sandbox);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clerk_reads_fails_once_passes_says_what_was_learned_and_gets_the_certificate()
    {
        await PrepareAsync();
        var staff = await fixture.OpenNarrowAsync("staff");
        await ReadAsync(staff);

        await TakeAsync(staff, "正確", "錯誤");
        await staff.SeesAsync("這次沒有及格");
        await staff.PictureAsync("training-5-failed");
        await staff.PressAsync("再作答一次");
        await AnswerAsync(staff, "錯誤", "正確");
        await staff.SeesAsync("恭喜，您及格了");
        await staff.PictureAsync("training-6-passed");

        await EvaluateAsync(staff);
        await AcceptAsync();
        await staff.SeesAsync("結業證書已經準備好了");
        await staff.PictureAsync("training-9-certificate");
        Assert.Contains("TC-", await staff.FollowAsync("開啟證書"), StringComparison.Ordinal);
        await staff.CloseAsync();
    }

    // author and starter sit at the manager's window; who reviews and approves has none
    private async Task PrepareAsync()
    {
        var (author, reviewer) = (fixture.Sandbox.Persona("manager"), fixture.Sandbox.Persona("trainer"));
        await _stage.Control.SendFileAsync(author, "釣魚郵件.gift", Encoding.UTF8.GetBytes(Bank), text: null, Stop);
        await _stage.Clients.ReadsAsync(author, "釣魚郵件.gift");
        await _stage.Clients.TapAsync(author, Locale, "question.submit", id: null);
        var review = await _stage.Clients.TapAsync(reviewer, Locale, "question.review", id: null);
        while (review.Offers("approval.approve"))
        {
            review = await _stage.PressAsync(reviewer, Locale, review, "approval.approve");
        }

        var form = await _stage.Clients.TapAsync(author, Locale, "course.new", id: null);
        var id = (string)CampaignAnswer.Data(form.Json["value"], "course.create")!["id"]!;
        await _stage.Clients.TapAsync(
            author, Locale, "course.create", id,
            ("title", Course), ("needs", "test,survey,reflection"), ("draws", "釣魚郵件 = 2"), ("shuffle", "false"), ("coolDown", "0"),
            ("hours", "1.5"), ("pages", "# 先停下來\n看清楚寄件人與網址，再決定要不要開。\n# 再通報\n在這裡輸入「通報」，或用訊息的通報動作。"));
        await _stage.Clients.TapAsync(author, Locale, "course.submit", id);
        var shown = await _stage.Clients.SeesAsync(reviewer, id, "approval.approve");
        await _stage.Clients.PressAsync(reviewer, Locale, shown, "approval.approve");
        await _stage.Clients.StartAsync(
            Locale, ("document", ""), ("course", id), ("audience", ""), ("people", fixture.Sandbox.Persona("staff").ToString()));
    }

    private static async Task ReadAsync(PlaygroundPage staff)
    {
        await staff.SeesAsync(Course);
        await staff.PictureAsync("training-1-asked");
        await staff.PressAsync("開始上課");
        await staff.SeesAsync("閱讀教材");
        await staff.PictureAsync("training-2-course");
        await staff.PressAsync("開啟教材");
        await staff.SeesAsync("先停下來");
        await staff.PictureAsync("training-3-material");
        await staff.PressAsync("下一頁");
        await staff.SeesAsync("再通報");
        await staff.PressAsync("回到課程");
        await staff.SeesAsync("開始測驗");
    }

    private static async Task TakeAsync(PlaygroundPage staff, string first, string second)
    {
        await staff.PressAsync("開始測驗");
        await staff.SeesAsync("第 1 題／共 2 題");
        await staff.PictureAsync("training-4-question");
        await AnswerAsync(staff, first, second);
    }

    private static async Task AnswerAsync(PlaygroundPage staff, string first, string second)
    {
        await staff.SeesAsync("第 1 題／共 2 題");
        await staff.PickAsync(first);
        await staff.PressAsync("下一題");
        await staff.SeesAsync("第 2 題／共 2 題");
        await staff.PickAsync(second);
        await staff.PressAsync("檢查並交卷");
        await staff.SeesAsync("2 題都作答了");
        await staff.PressAsync("交卷");
    }

    private static async Task EvaluateAsync(PlaygroundPage staff)
    {
        await staff.PressAsync("繼續");
        await staff.SeesAsync("意見調查");
        await staff.PressAsync("填寫意見調查");
        await staff.SeesAsync("這份調查不記名");
        await staff.PickAsync("同意");
        await staff.PictureAsync("training-7-survey");
        await staff.PressAsync("送出調查");
        await staff.SeesAsync("心得報告");
        await staff.PressAsync("寫心得報告");
        await staff.SeesAsync("請寫下您的心得");
        await staff.FillAsync("心得", string.Concat(Enumerable.Repeat("以後收到不認識的寄件人寄來的連結，我會先查證，並立即通報。", 3)));
        await staff.PictureAsync("training-8-reflection");
        await staff.PressAsync("送出心得");
        await staff.SeesAsync("審閱中");
    }

    private async Task AcceptAsync()
    {
        await _stage.Clients.ReadsAsync(fixture.Sandbox.Persona("unithead"), "心得報告待審閱");
        var head = await fixture.OpenAsync("unithead");
        await head.SeesAsync("心得報告待審閱");
        await head.PictureAsync("training-8-review");
        await head.PressAsync("接受");
        await head.SeesAsync("心得報告已審閱");
        await head.CloseAsync();
    }
}
