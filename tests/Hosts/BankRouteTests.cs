using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Approvals;
using TeamsIsms.Documents;
using TeamsIsms.Incidents;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Bank;
using TeamsIsms.Training.Gift;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Questions from a file to a reviewed bank, over real HTTP and real storage.</summary>
public sealed class BankRouteTests : IAsyncLifetime
{
    private const string Two = "::先做什麼::電腦出現勒索訊息，第一步是什麼？{=拔網路線 ~關機 ####先隔離。}\n\n::第二題::密碼可以給同事。{F}";

    private BankApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await BankApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_file_is_imported_submitted_reviewed_by_another_and_its_author_hears_of_it()
    {
        foreach (var person in (Guid[])[BankApp.Author, BankApp.Reviewer, Some.SecurityManager])
        {
            await _app.Bot.MeetAsync(person);
        }

        var imported = await _app.SendFileAsync(BankApp.Author, "題庫.gift", Two);
        var submitted = await _app.TapAsync("question.submit", BankApp.Author);
        await RunAsync();

        Assert.Contains("匯入完成", imported, StringComparison.Ordinal);
        Assert.Contains("2 題已送審", submitted, StringComparison.Ordinal);
        Assert.Contains("林出題", Assert.Single(_app.Told(BankApp.Reviewer, "POST")), StringComparison.Ordinal);
        Assert.Single(_app.Told(Some.SecurityManager, "POST"));
        Assert.Empty(_app.Told(BankApp.Author, "POST"));

        var first = await _app.TapAsync("question.review", BankApp.Reviewer);
        Assert.Contains("1 / 2", first, StringComparison.Ordinal);
        Assert.Contains("先隔離。", first, StringComparison.Ordinal);
        var second = await DecideAsync("approval.approve", BankApp.Reviewer, first);
        Assert.Contains("2 / 2", second, StringComparison.Ordinal);
        Assert.Contains("「先做什麼」：已核准", second, StringComparison.Ordinal);
        var done = await DecideAsync("approval.return", Some.SecurityManager, second, ("reason", "題意不清"));
        Assert.Contains("審查完成", done, StringComparison.Ordinal);
        await RunAsync();

        Assert.Contains("題意不清", Assert.Single(_app.Told(BankApp.Author, "POST")), StringComparison.Ordinal);
        Assert.Contains("審查完成", _app.Told(BankApp.Reviewer, "PUT")[^1], StringComparison.Ordinal);
        var bank = await _app.Bank.ListAsync(Stop);
        Assert.Equal([QuestionStatus.Approved, QuestionStatus.Draft], bank.Select(question => question.Status));
        Assert.Contains(new NothingToSubmit().Say(Languages.Chinese), await _app.TapAsync("question.submit", BankApp.Author), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_one_mistake_is_not_imported_and_tells_its_line()
    {
        var answer = await _app.SendFileAsync(BankApp.Author, "題庫.gift", Two + "\n\n::第三題::哪一個？{~甲 ~乙}");

        Assert.Contains("第 5 行", answer, StringComparison.Ordinal);
        Assert.Empty(await _app.Bank.ListAsync(Stop));
    }

    [Fact]
    public async Task More_mistakes_than_a_card_shows_are_listed_in_a_file()
    {
        var many = string.Join("\n\n", Enumerable.Range(1, 45).Select(number => $"::第 {number} 題::哪一個？{{~甲 ~乙}}"));

        var answer = await _app.SendFileAsync(BankApp.Author, "題庫.gift", many);

        Assert.Contains("另有 25 處", answer, StringComparison.Ordinal);
        var list = Assert.Single(Directory.GetFiles(_app.Graph.LibraryFolder, "題庫檔錯誤*", SearchOption.AllDirectories));
        Assert.Equal(46, (await File.ReadAllLinesAsync(list, Stop)).Length);
    }

    [Fact]
    public async Task Other_peoples_files_and_other_files_still_ask_which_case_they_belong_to()
    {
        var (staff, log, table) = (
            await _app.SendFileAsync(BankApp.Staff, "題庫.gift", Two),
            await _app.SendFileAsync(BankApp.Author, "伺服器.txt", "{\"level\":\"error\"}"),
            await _app.SendFileAsync(BankApp.Author, "名單.csv", "姓名,單位\n林曉彤,客服處"));

        Assert.All([staff, log, table], said => Assert.Contains("incident.form", said, StringComparison.Ordinal));
        Assert.Empty(await _app.Bank.ListAsync(Stop));
    }

    [Fact]
    public async Task Several_files_of_questions_are_asked_for_one_by_one()
    {
        var said = await _app.SayAsync(
            "", BankApp.Author, message => message with { Attachments = [BankApp.File("一.gift"), BankApp.File("二.gift")] });

        Assert.Contains(new OneFileAtATime().Say(Languages.Chinese), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_changed_meanwhile_is_shown_as_it_is_now()
    {
        var old = await ReviewedAsync();
        await _app.SendFileAsync(BankApp.Author, "題庫.gift", Two.Replace("第一步是什麼", "先做哪一步", StringComparison.Ordinal));

        var withdrawn = await DecideAsync("approval.approve", BankApp.Reviewer, old);
        _app.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await _app.TapAsync("question.submit", BankApp.Author);
        var outdated = await DecideAsync("approval.approve", BankApp.Reviewer, old);

        Assert.Contains("先做哪一步", withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain("approval.approve", withdrawn, StringComparison.Ordinal);
        Assert.Contains("先做哪一步", outdated, StringComparison.Ordinal);
        Assert.Contains(new OutdatedCard().Say(Languages.Chinese), outdated, StringComparison.Ordinal);
        Assert.Equal(QuestionStatus.InReview, (await _app.Bank.ListAsync(Stop))[0].Status);
        Assert.Contains("第二題", await DecideAsync("approval.approve", BankApp.Reviewer, outdated), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_approves_the_own_question_and_a_second_tap_decides_nothing()
    {
        var card = await ReviewedAsync();

        Assert.Contains(new OwnWork().Say(Languages.Chinese), await DecideAsync("approval.approve", BankApp.Author, card), StringComparison.Ordinal);
        Assert.Contains(new NotAnApprover().Say(Languages.Chinese), await DecideAsync("approval.approve", BankApp.Staff, card), StringComparison.Ordinal);
        Assert.Contains(new ReasonNeeded().Say(Languages.Chinese), await DecideAsync("approval.reject", BankApp.Reviewer, card), StringComparison.Ordinal);
        await DecideAsync("approval.approve", BankApp.Reviewer, card);
        var again = await DecideAsync("approval.reject", Some.SecurityManager, card, ("reason", "不好"));

        Assert.Contains(new AlreadyDecided(ApprovalStatus.Approved).Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Equal(QuestionStatus.Approved, (await _app.Bank.ListAsync(Stop))[0].Status);
    }

    [Theory]
    [InlineData("question.import")]
    [InlineData("question.template")]
    [InlineData("question.export")]
    [InlineData("question.submit")]
    public async Task The_bank_is_for_those_who_write_and_review_questions(string verb) =>
        Assert.Contains(new TeamsIsms.Teams.RoleNeeded().Say(Languages.Chinese), await _app.TapAsync(verb, BankApp.Staff), StringComparison.Ordinal);

    [Fact]
    public async Task Whom_no_question_waits_for_sees_none()
    {
        await ReviewedAsync();

        var shown = await _app.TapAsync("question.review", BankApp.Staff);

        Assert.Contains("審查完成", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("拔網路線", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_are_shown_in_ones_own_chat_only()
    {
        await ReviewedAsync();

        var said = await _app.SayAsync("測驗", BankApp.Reviewer, message => message with
        {
            Conversation = message.Conversation! with { ConversationType = "groupChat" }, // the sample has a conversation
        });

        Assert.Contains(new PersonalChatOnly().Say(Languages.Chinese), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_library_is_found_and_imported_and_its_pictures_must_be_there()
    {
        await PutAsync("資安.gift", "// [tag:image=Questions/流程.png] [tag:alt=流程圖]\n::題::一{T}");
        await PutAsync("說明.docx", "x");

        var listed = await _app.TapAsync("question.import", BankApp.Author);
        var item = Regex.Match(listed, "\"id\":\\s*\"([^\"]+)\"").Groups[1].Value;
        var missing = await _app.TapAsync("question.import", BankApp.Author, ("id", item));
        await PutAsync("流程.png", "x");
        var imported = await _app.TapAsync("question.import", BankApp.Author, ("id", item));

        Assert.Contains("資安.gift", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("說明.docx", listed, StringComparison.Ordinal);
        Assert.Contains("文件庫裡找不到這張圖片", missing, StringComparison.Ordinal);
        Assert.Contains("匯入完成", imported, StringComparison.Ordinal);
        Assert.Equal("Questions/流程.png", Assert.Single(await _app.Bank.ListAsync(Stop)).Newest.Content.Image?.Source);

        async Task PutAsync(string name, string text)
        {
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var stored = await _app.Bot.Services.GetRequiredService<LibraryWriteClient>()
                .UploadAsync("Questions", name, content, UploadConflict.Replace, Stop);
            Assert.Null(stored.Refusal);
        }
    }

    [Fact]
    public async Task Templates_and_an_export_lie_in_the_library_and_the_export_reads_as_the_same_questions()
    {
        await _app.SendFileAsync(BankApp.Author, "題庫.gift", "$CATEGORY: 通識\n\n" + Two + "\n\n$CATEGORY: 事件\n\n::三::三{T}");

        var template = await _app.TapAsync("question.template", BankApp.Author);
        var choose = await _app.TapAsync("question.export", BankApp.Author);
        var part = await _app.TapAsync("question.export", BankApp.Author, ("category", "事件"));
        var all = await _app.TapAsync("question.export", BankApp.Author, ("category", "*"));

        Assert.Contains("題庫範本.xlsx", template, StringComparison.Ordinal);
        Assert.Contains("題庫範本.csv", template, StringComparison.Ordinal);
        Assert.Contains("通識（2 題）", choose, StringComparison.Ordinal);
        Assert.Contains("題庫_事件_20261201.gift", part, StringComparison.Ordinal);
        Assert.Contains("題庫_20261201.gift", all, StringComparison.Ordinal);
        Assert.Single(Read("題庫_事件_20261201.gift"));
        var again = await _app.SendFileAsync(BankApp.Author, "題庫.gift", await File.ReadAllTextAsync(Stored("題庫_20261201.gift"), Stop));
        Assert.Contains("題目都沒有變更", again, StringComparison.Ordinal);

        string Stored(string name) => Assert.Single(Directory.GetFiles(_app.Graph.LibraryFolder, name, SearchOption.AllDirectories));
        IReadOnlyList<TeamsIsms.Training.Import.ImportedQuestion> Read(string name) => GiftReader.Read(File.ReadAllText(Stored(name))).Value!;
    }

    [Fact]
    public async Task The_command_shows_what_waits_for_the_person()
    {
        await ReviewedAsync();

        var (reviewer, author, staff) = (
            await _app.SayAsync("測驗", BankApp.Reviewer), await _app.SayAsync("training", BankApp.Author), await _app.SayAsync("測驗", BankApp.Staff));

        Assert.Contains("審查 2 題", reviewer, StringComparison.Ordinal);
        Assert.DoesNotContain("question.review", author, StringComparison.Ordinal);
        Assert.Contains("question.import", author, StringComparison.Ordinal);
        Assert.Contains("我的訓練", staff, StringComparison.Ordinal);
        Assert.DoesNotContain("question.", staff, StringComparison.Ordinal);
        Assert.Equal(staff, await _app.SayAsync("My Training", BankApp.Staff));
    }

    private async Task<string> ReviewedAsync()
    {
        await _app.SendFileAsync(BankApp.Author, "題庫.gift", Two);
        await _app.TapAsync("question.submit", BankApp.Author);
        return await _app.TapAsync("question.review", BankApp.Reviewer);
    }

    // The button of a card as the person taps it.
    private Task<string> DecideAsync(string verb, Guid person, string card, params (string, string)[] more) => _app.TapAsync(
        verb, person, [("subject", "question"), ("id", Field(card, "id")), ("version", Field(card, "version")), .. more]);

    private static string Field(string card, string name) => Regex.Match(card, $"\"{name}\":\\s*\"([0-9a-f-]+)\"").Groups[1].Value;

    private async Task RunAsync()
    {
        await ApprovalQueue.RunAsync(_app.Store, _app.Bot.Services, Stop);
        foreach (var notice in await _app.NoticesAsync())
        {
            await _app.Bot.Services.GetRequiredService<TrainingNoticeRun>().RunAsync(notice, Stop);
        }
    }
}
