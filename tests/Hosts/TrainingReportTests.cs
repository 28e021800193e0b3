using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Campaigns;
using TeamsIsms.Documents;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Graph;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;
using TeamsIsms.Training.Notices;
using TeamsIsms.Training.Results;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What people said of a course, and its results as files, over real HTTP, real storage and a scripted library.</summary>
public sealed class TrainingReportTests : IAsyncLifetime
{
    private const string Files = "PUT /drives/b!drive/items/reports:/";

    private readonly GraphScript _graph = new();

    private TrainingApp _app = null!; // set before every test

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Needs = new CourseNeeds(Survey: true, Test: true), Survey = SurveyPlan.Usual(isAnonymous: true) },
            more: services => services.AddSingleton(
                _graph.Services(library => library.AddDocuments()).GetRequiredService<LibraryWriteClient>()));
        foreach (var person in (Guid[])[Some.SecurityManager, Some.Chair])
        {
            await _app.Bot.MeetAsync(person);
        }

        _graph.Answer("GET /drives/b!drive/root:/Reports", """{"id":"reports"}""");
        await _app.WriteAsync(
            Some.Person with { Head = TrainingApp.Head },
            Some.Named(TrainingApp.Head, "陳主管", Role.UnitHead),
            Some.Named(TrainingApp.Manager, "訓練管理者", Role.TrainingManager),
            Some.Named(Some.SecurityManager, "資安長", Role.SecurityManager),
            Some.Named(Some.Chair, "召集人", Role.CommitteeChair));
        await new PersonTable(_app.Store.Tables, _app.Bot.Services.GetRequiredService<RecentPeople>()).MarkHeadsAsync([TrainingApp.Head], isHead: true, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _graph.Dispose();
    }

    [Fact]
    public async Task Averages_are_shown_from_five_anonymous_answers_and_comments_only_to_those_who_are_responsible()
    {
        await AnswerAsync(4);
        var few = await _app.TapAsync("training.results", TrainingApp.Manager);
        await AnswerAsync(1);
        var (manager, security, chair, head) = (
            await _app.TapAsync("training.results", TrainingApp.Manager),
            await _app.TapAsync("training.results", Some.SecurityManager),
            await _app.TapAsync("training.results", Some.Chair),
            await _app.TapAsync("training.results", TrainingApp.Head));

        var comment = Some.SurveyAnswers.Comment!; // the sample has one
        Assert.Contains("滿 5 份才顯示", few, StringComparison.Ordinal);
        Assert.DoesNotContain(comment, few, StringComparison.Ordinal);
        Assert.All([manager, security, chair], said => Assert.Contains("平均 4.0（滿分 5）", said, StringComparison.Ordinal));
        Assert.All([manager, security], said => Assert.Contains(comment, said, StringComparison.Ordinal));
        Assert.DoesNotContain(comment, chair, StringComparison.Ordinal);
        Assert.DoesNotContain("課程問卷", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_asked_for_in_one_turn_and_its_links_come_once()
    {
        await _app.TakeAsync(EveryKind.Right);
        Takes();

        var underway = await _app.TapAsync("training.report", TrainingApp.Manager);
        await _app.TapAsync("training.report", TrainingApp.Manager);
        await _app.RunNoticesAsync(TrainingNoticeKind.Report);
        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.Report, TrainingApp.Campaign, TrainingApp.Manager, Minute()));

        Assert.Contains("正在製作", underway, StringComparison.Ordinal);
        var card = Assert.Single(_app.Bot.Posts(TrainingApp.Manager));
        Assert.Contains("https://example.sharepoint.com/report", card, StringComparison.Ordinal);
        Assert.Contains("https://example.sharepoint.com/list", card, StringComparison.Ordinal);
        Assert.Single(_app.Bot.Puts($"c-{TrainingApp.Manager:N}"));
        Assert.Equal(2, Saved().Select(request => request.Line).Distinct().Count());
        var list = Saved().Last(request => request.Line.Contains(".csv", StringComparison.Ordinal)).Body!; // it was just sent
        var lines = list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["姓名,單位,結果,分數,測驗次數,完成時間,時數,是否逾期,結業證書編號", $"{Some.Assignment.Name},{Some.Assignment.Unit},進行中,100,1,,,,"], lines.Select(line => line.TrimStart('\uFEFF')));
    }

    [Fact]
    public async Task Who_may_not_see_names_gets_figures_only_and_others_get_nothing()
    {
        Takes();

        await _app.TapAsync("training.report", Some.SecurityManager);
        var (chair, learner) = (await _app.TapAsync("training.report", Some.Chair), await _app.TapAsync("training.report"));
        await _app.RunNoticesAsync(TrainingNoticeKind.Report);
        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.Report, TrainingApp.Campaign, Some.Chair, Minute()));

        Assert.All([chair, learner], said => Assert.Contains(new NoReportOfResults().Say(Languages.Chinese), said, StringComparison.Ordinal));
        Assert.Empty(_app.Bot.Posts(Some.Chair));
        var card = Assert.Single(_app.Bot.Posts(Some.SecurityManager));
        Assert.DoesNotContain("/list", card, StringComparison.Ordinal);
        Assert.DoesNotContain(".csv", Assert.Single(Saved()).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_locked_is_tried_again_and_one_that_cannot_be_stored_is_told_of()
    {
        _graph.Answer(Files, """{"error":{"code":"resourceLocked"}}""", 423).Answer(Files, """{"error":{"code":"accessDenied"}}""", 403);
        var notice = new TrainingNotice(TrainingNoticeKind.Report, TrainingApp.Campaign, TrainingApp.Manager, Minute());

        await _app.RunAsync(notice);
        var again = Assert.Single(_app.Queued.TakeNotices());
        Assert.Empty(_app.Bot.Posts(TrainingApp.Manager));
        await _app.RunAsync(again);

        Assert.Equal(notice with { Attempt = 1 }, again);
        var card = Assert.Single(_app.Bot.Posts(TrainingApp.Manager));
        Assert.Contains(new LibraryNotConfigured().Say(Languages.Chinese), card, StringComparison.Ordinal);
        Assert.Contains("training.report", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_campaign_is_over_its_report_asks_training_managers_once_to_judge()
    {
        _graph.Answer(Files, """{"id":"item","name":"file","webUrl":"https://example.sharepoint.com/file"}""");
        await _app.TakeAsync(EveryKind.Right);
        await CompleteAsync();
        var report = _app.Bot.Services.GetRequiredService<ReportRun>();

        await report.RunAsync(TrainingApp.Campaign, _app.Bot.Clock.GetUtcNow(), Stop);
        await _app.RunNoticesAsync(TrainingNoticeKind.JudgeAsked);
        Assert.Empty(_app.Bot.Posts(TrainingApp.Manager)); // it still runs

        await CloseAsync();
        var made = await report.RunAsync(TrainingApp.Campaign, _app.Bot.Clock.GetUtcNow(), Stop);
        await _app.RunNoticesAsync(TrainingNoticeKind.JudgeAsked);
        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.JudgeAsked, TrainingApp.Campaign));

        Assert.Null(made.Refusal);
        Assert.Contains("training.judge", Assert.Single(_app.Bot.Posts(TrainingApp.Manager)), StringComparison.Ordinal);
        Assert.Empty(_app.Bot.Posts(Some.SecurityManager));
        var learner = TrainingApp.Learner.ToString("N");
        Assert.Contains("已記錄", await _app.TapAsync("training.judge", TrainingApp.Manager, ("text", learner)), StringComparison.Ordinal);
        Assert.Equal(TrainingStatus.Effective, (await _app.ViewAsync()).Training.Status);
    }

    private async Task CompleteAsync()
    {
        var outcome = await _app.Attempts.ActAsync(
            TrainingApp.Campaign,
            TrainingApp.Learner,
            0,
            view => new AttemptStep(view.Training with { Status = TrainingStatus.Completed, CompletedAt = Some.Now }, null, null, []),
            Some.Now,
            Stop);
        Assert.Null(outcome.Refusal);
    }

    // The campaign itself and what its people's duties see of it.
    private async Task CloseAsync()
    {
        _app.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await _app.CloseAsync();
        var table = new RowTable(_app.Store.Tables.GetTableClient(TableNames.Campaigns));
        var key = $"campaign|{TrainingApp.Campaign}";
        var row = await table.FindAsync(CampaignTable.Partition, key, Stop);
        var campaign = row!.Read(CampaignJson.Default.Campaign) with { Status = CampaignStatus.Closed, EndedAt = _app.Bot.Clock.GetUtcNow() }; // it was stored
        Assert.True(await table.CommitAsync(
            new Changes(CampaignTable.Partition).Put(key, row, campaign, CampaignJson.Default.Campaign), Stop));
    }

    private void Takes()
    {
        foreach (var (what, extension, at) in ((string, string, string)[])[("訓練成果報告", "docx", "report"), ("訓練成果名單", "csv", "list")])
        {
            var name = $"{Some.Campaign.Number}_{TrainingApp.Course.Title}_{what}.{extension}";
            _graph.Answer($"{Files}{name}", $$"""{"id":"item","name":"{{name}}","webUrl":"https://example.sharepoint.com/{{at}}"}""");
        }
    }

    private List<(string Line, string? Body, bool Token)> Saved() =>
        [.. _graph.Requests.Where(request => request.Line.StartsWith("PUT", StringComparison.Ordinal))];

    private string Minute() =>
        (_app.Bot.Clock.GetUtcNow().ToUnixTimeSeconds() / 60).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task AnswerAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var answered = await _app.Bot.Services.GetRequiredService<SurveyTable>().CountAsync(
                TrainingApp.Campaign, Guid.CreateVersion7(_app.Bot.Clock.GetUtcNow()).ToString("N"), Some.SurveyAnswers, Stop);
            Assert.True(answered.Value);
        }
    }
}
