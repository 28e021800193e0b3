using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Kernel;
using TeamsIsms.Storage;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Who is told of reports and certificates, over a scripted connector and a scripted library: each card once, each document once.</summary>
public sealed class EvaluationNoticeTests : IAsyncDisposable
{
    private static readonly string Report = new('心', 60);

    private EvaluationApp? _app;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private EvaluationApp App => _app ?? throw new InvalidOperationException("Not started.");

    public ValueTask DisposeAsync() => App.DisposeAsync();

    [Fact]
    public async Task The_head_is_asked_once_and_the_writer_is_told_of_each_verdict_once()
    {
        await HandedInAsync();
        await App.ChangedAsync();
        await App.ChangedAsync();
        Assert.Contains(Report, Assert.Single(App.Bot.Posts(EvaluationApp.Head)), StringComparison.Ordinal);
        Assert.Empty(App.Bot.Posts(EvaluationApp.Manager));

        await App.ReadAsync("reflection.return", EvaluationApp.Manager, reason: "請寫出作法");
        await App.ChangedAsync();
        await App.ChangedAsync();
        Assert.Contains("請寫出作法", Assert.Single(App.Bot.Posts(EvaluationApp.Learner)), StringComparison.Ordinal);
        Assert.Contains("訓練管理者", App.Bot.Puts(EvaluationApp.Head)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("reflection.accept", App.Bot.Puts(EvaluationApp.Head)[^1], StringComparison.Ordinal);

        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report + "作法"));
        await App.ChangedAsync();
        Assert.Equal(2, App.Bot.Posts(EvaluationApp.Head).Count);
        Assert.Contains("\"number\":\"2\"", App.Bot.Posts(EvaluationApp.Head)[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_who_left_is_replaced_by_the_training_managers_and_the_first_verdict_shows_on_every_card()
    {
        await HandedInAsync();
        App.Takes("TC-2026-0001_年度資通安全教育訓練.docx");
        await App.WriteAsync([.. EvaluationApp.People.Select(person => person.Id == EvaluationApp.Head ? person with { Enabled = false } : person)]);

        await App.ChangedAsync();
        await App.ReadAsync("reflection.accept", EvaluationApp.SecondManager);
        await App.ChangedAsync();

        Assert.Empty(App.Bot.Posts(EvaluationApp.Head));
        Assert.Single(App.Bot.Posts(EvaluationApp.Manager));
        Assert.Contains("另一位管理者", App.Bot.Puts(EvaluationApp.Manager)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("reflection.accept", App.Bot.Puts(EvaluationApp.Manager)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verdict_given_while_the_question_is_on_its_way_is_noticed_and_drawn_afterwards()
    {
        await HandedInAsync();
        var later = 0;
        App.Bot.Wire.Meanwhile(BotApp.ToChat(EvaluationApp.Head), async () =>
        {
            await App.ReadAsync("reflection.return", EvaluationApp.Manager, reason: "請寫出作法");
            later = await WaitingAsync();
        });

        await App.ChangedAsync();

        Assert.Equal(later + 1, await WaitingAsync()); // with a pause, of what was seen to have changed
    }

    [Fact]
    public async Task A_completed_course_brings_one_certificate_and_a_void_pass_marks_it()
    {
        await HandedInAsync();
        await App.ReadAsync("reflection.accept", EvaluationApp.Head);
        App.Takes("TC-2026-0001_年度資通安全教育訓練.docx");
        App.Takes("TC-2026-0002_年度資通安全教育訓練.docx");

        await App.ChangedAsync();
        await App.ChangedAsync();

        var made = (await App.TrainingAsync()).Diploma!;
        Assert.Equal(("TC-2026-0001", 1), (made.Number, made.Issue));
        Assert.Contains(made.Number, Assert.Single(App.Bot.Posts(EvaluationApp.Learner)), StringComparison.Ordinal);
        Assert.Single(App.Graph.Requests, request => request.Line.StartsWith("PUT", StringComparison.Ordinal));

        await App.ActAsync(training => training with { Status = TrainingStatus.InProgress, CompletedAt = null });
        await App.ChangedAsync();
        var revoked = (await App.TrainingAsync()).Diploma!;
        Assert.NotNull(revoked.RevokedAt);
        Assert.NotEqual(made.Sha256, revoked.Sha256);
        Assert.Contains("撤銷", App.Bot.Puts(EvaluationApp.Learner)[^1], StringComparison.Ordinal);

        await App.ActAsync(training => training with { Status = TrainingStatus.Completed, CompletedAt = App.Bot.Clock.GetUtcNow() });
        await App.ChangedAsync();
        Assert.Equal(("TC-2026-0002", 2), ((await App.TrainingAsync()).Diploma!.Number, (await App.TrainingAsync()).Diploma!.Issue));
        Assert.Equal(2, App.Bot.Posts(EvaluationApp.Learner).Count);
        var trail = await App.Bot.Services.GetRequiredService<AttemptTable>().TrailAsync(await App.TrainingAsync(), Stop);
        Assert.Equal(
            ["training.diplomaMade", "training.diplomaRevoked", "training.diplomaMade"],
            trail.Select(record => System.Text.Json.JsonDocument.Parse(record.Leaf).RootElement.GetProperty("k").GetString()!).Where(kind => kind.Contains("diploma", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_library_that_is_busy_leaves_the_number_and_is_asked_again()
    {
        await HandedInAsync();
        await App.ReadAsync("reflection.accept", EvaluationApp.Head);
        App.Graph.Answer("PUT /drives/b!drive/items/year:/TC-2026-0001_年度資通安全教育訓練.docx:/content?@microsoft.graph.conflictBehavior=replace", """{"error":{"code":"resourceLocked"}}""", 423);
        await App.NoticesAsync();

        await App.ChangedAsync();
        Assert.Null((await App.TrainingAsync()).Diploma);
        Assert.Empty(App.Bot.Posts(EvaluationApp.Learner));
        Assert.True((await App.Store.Queues.GetQueueClient("training-notice").GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount >= 1);

        App.Takes("TC-2026-0001_年度資通安全教育訓練.docx");
        await App.ChangedAsync();
        await App.ChangedAsync();
        Assert.Equal("TC-2026-0001", (await App.TrainingAsync()).Diploma!.Number);
    }

    [Fact]
    public async Task A_certificate_is_told_of_sixty_days_before_its_last_day_and_once_after_it()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true, Certificate: true));
        await App.TapAsync(
            "certificate.register", EvaluationApp.Learner, ("name", "CISSP"), ("issuer", "ISC2"), ("issued", "2026-06-01"), ("expires", "2027-03-01"));
        await App.ChangedAsync();
        Assert.Contains("certificate.verify", Assert.Single(App.Bot.Posts(EvaluationApp.Head)), StringComparison.Ordinal);
        await App.ReadAsync("certificate.verify", EvaluationApp.Head);
        await App.ChangedAsync();
        await App.ChangedAsync();
        var before = (Owner: App.Bot.Posts(EvaluationApp.Learner).Count, Manager: App.Bot.Posts(EvaluationApp.Manager).Count);

        List<(int, int)> told = [];
        foreach (var day in (DateOnly[])[new(2026, 12, 30), new(2026, 12, 31), new(2027, 1, 1), new(2027, 3, 1), new(2027, 3, 2), new(2027, 4, 1)])
        {
            App.Bot.Clock.SetUtcNow(Taipei.At(day, new TimeOnly(9, 0)));
            await LookAsync();
            await LookAsync();
            told.Add((App.Bot.Posts(EvaluationApp.Learner).Count - before.Owner, App.Bot.Posts(EvaluationApp.Manager).Count - before.Manager));
        }

        Assert.Equal([(0, 0), (1, 1), (1, 1), (1, 1), (2, 2), (2, 2)], told);
        Assert.Contains(Some.Person.Name, App.Bot.Posts(EvaluationApp.Manager)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_left_is_not_told_of_a_certificate_any_more()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true, Certificate: true));
        await App.TapAsync(
            "certificate.register", EvaluationApp.Learner, ("name", "CISSP"), ("issuer", "ISC2"), ("issued", "2026-06-01"), ("expires", "2027-03-01"));
        await App.ReadAsync("certificate.verify", EvaluationApp.Head);
        await App.ChangedAsync();
        await App.WriteAsync([Some.Person with { Enabled = false }, .. EvaluationApp.People.Skip(1)]);
        var before = App.Bot.Posts(EvaluationApp.Manager).Count;

        App.Bot.Clock.SetUtcNow(Taipei.At(new DateOnly(2027, 5, 1), new TimeOnly(9, 0)));
        await LookAsync();
        App.Bot.Clock.Advance(TimeSpan.FromHours(2));
        await LookAsync();

        Assert.Equal(before, App.Bot.Posts(EvaluationApp.Manager).Count);
        Assert.DoesNotContain(await App.NoticesAsync(), notice => notice.Kind == TrainingNoticeKind.CertificateDue);
    }

    private async Task LookAsync()
    {
        await App.NoticesAsync();
        await App.Bot.Services.GetRequiredService<CertificateDueRun>().RunAsync(App.Bot.Clock.GetUtcNow(), Stop);
        foreach (var notice in (await App.NoticesAsync()).Where(notice => notice.Kind == TrainingNoticeKind.CertificateDue))
        {
            await App.RunAsync(notice);
        }
    }

    private async Task<int> WaitingAsync() =>
        (await App.Store.Queues.GetQueueClient(QueueNames.TrainingNotice).GetPropertiesAsync(Stop)).Value.ApproximateMessagesCount;

    private async Task HandedInAsync()
    {
        _app = await EvaluationApp.StartAsync(new CourseNeeds(Reflection: true));
        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report));
    }
}
