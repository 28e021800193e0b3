using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Courses;
using TeamsIsms.Training.Evaluations;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Survey, report and certificate over real HTTP and real storage: whose they are, once, and what everybody else gets.</summary>
public sealed class EvaluationRouteTests : IAsyncDisposable
{
    private static readonly string Report = new('心', 60);

    private static readonly (string, string)[] Rated = [("s1", "5"), ("s2", "4"), ("s3", "5"), ("s4", "3"), ("s5", "4"), ("comment", "希望多一點實例")];

    private static readonly (string, string)[] Certificate =
        [("name", "ISO/IEC 27001 主導稽核員"), ("issuer", "驗證公司"), ("number", "IS-117"), ("issued", "2026-06-01"), ("expires", "2029-05-31")];

    private EvaluationApp? _app;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private EvaluationApp App => _app ?? throw new InvalidOperationException("Not started.");

    public ValueTask DisposeAsync() => App.DisposeAsync();

    [Fact]
    public async Task An_anonymous_survey_counts_once_and_leaves_only_that_it_was_given()
    {
        await StartAsync(new CourseNeeds(Survey: true, Reflection: true), course => course with { Survey = SurveyPlan.Usual(isAnonymous: true) });

        var form = await App.TapAsync("survey.open", EvaluationApp.Learner);
        var again = await App.TapAsync("survey.submit", EvaluationApp.Learner, [.. Rated.Skip(1)]);
        await App.TapAsync("survey.submit", EvaluationApp.Learner, Rated);
        var second = await App.TapAsync("survey.submit", EvaluationApp.Learner, Rated);

        Assert.Contains("survey.submit", form, StringComparison.Ordinal);
        Assert.Contains(new RatingsMissing().Say(Languages.Chinese), again, StringComparison.Ordinal);
        Assert.Contains("希望多一點實例", again, StringComparison.Ordinal); // what was typed stays
        Assert.Contains("reflection.open", second, StringComparison.Ordinal); // the training as it is now
        var (training, tally) = (await App.TrainingAsync(), await TallyAsync());
        Assert.Equal((1, 1), (tally.Answers, tally.Ratings[0][4]));
        Assert.Equal((null, null, TimeSpan.Zero), (training.Survey, training.SurveyTicket, training.SurveyAt!.Value.TimeOfDay));
        Assert.DoesNotContain("實例", string.Concat(App.Bot.Logs.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("實例", string.Concat(App.Bot.Sent.Skip(1).Select(request => System.Text.RegularExpressions.Regex.Unescape(request.Body ?? ""))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_after_the_count_neither_loses_the_answer_nor_counts_it_again()
    {
        await StartAsync(new CourseNeeds(Survey: true), course => course with { Survey = SurveyPlan.Usual(isAnonymous: true) });
        await App.TapAsync("survey.open", EvaluationApp.Learner);
        await App.ActAsync(training => training with { SurveyTicket = "left" });
        await Surveys.CountAsync(EvaluationApp.Campaign, "left", new SurveyAnswers([1, 1, 1, 1, 1], null), Stop);

        await App.TapAsync("survey.submit", EvaluationApp.Learner, Rated);

        Assert.Equal((1, 1), ((await TallyAsync()).Answers, (await TallyAsync()).Ratings[0][0]));
        Assert.Equal((TrainingStatus.Completed, null), ((await App.TrainingAsync()).Status, (await App.TrainingAsync()).SurveyTicket));
    }

    [Fact]
    public async Task Two_devices_that_send_a_survey_at_once_count_one()
    {
        await StartAsync(new CourseNeeds(Survey: true), course => course with { Survey = SurveyPlan.Usual(isAnonymous: false) });
        await App.TapAsync("survey.open", EvaluationApp.Learner);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => App.TapAsync("survey.submit", EvaluationApp.Learner, Rated)));

        Assert.Equal(1, (await TallyAsync()).Answers);
        Assert.Equal([5, 4, 5, 3, 4], (await App.TrainingAsync()).Survey!.Ratings); // a survey with names keeps them
    }

    [Fact]
    public async Task A_report_is_handed_in_returned_and_accepted_by_somebody_else()
    {
        await StartAsync(new CourseNeeds(Reflection: true));
        var tooShort = await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", "太短"));
        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report));
        var second = await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", new string('異', 60)));

        Assert.Contains(new ReflectionTooShort(50).Say(Languages.Chinese), tooShort, StringComparison.Ordinal);
        Assert.Contains("太短", tooShort, StringComparison.Ordinal);
        Assert.DoesNotContain("reflection.submit", second, StringComparison.Ordinal);
        Assert.Equal(Report, (await App.TrainingAsync()).Reflection!.Text);
        Assert.Contains(new OwnWork().Say(Languages.Chinese), await App.ReadAsync("reflection.accept", EvaluationApp.Learner), StringComparison.Ordinal);
        Assert.Contains(new ReaderNeeded().Say(Languages.Chinese), await App.ReadAsync("reflection.accept", EvaluationApp.Colleague), StringComparison.Ordinal);
        Assert.Contains("。", await App.ReadAsync("reflection.return", EvaluationApp.Head), StringComparison.Ordinal);
        Assert.Equal(ReflectionStatus.Submitted, (await App.TrainingAsync()).Reflection!.Status);

        var returned = await App.ReadAsync("reflection.return", EvaluationApp.Head, reason: "請寫出作法");
        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report + "作法"));
        var stale = await App.ReadAsync("reflection.accept", EvaluationApp.Manager);
        Assert.Equal(ReflectionStatus.Submitted, (await App.TrainingAsync()).Reflection!.Status);
        var accepted = await App.ReadAsync("reflection.accept", EvaluationApp.Manager, number: 2);
        var late = await App.ReadAsync("reflection.return", EvaluationApp.Head, number: 2, reason: "再改");

        Assert.Contains("請寫出作法", returned, StringComparison.Ordinal);
        Assert.DoesNotContain("reflection.accept", returned, StringComparison.Ordinal);
        Assert.Contains("\"number\":\"2\"", stale, StringComparison.Ordinal); // the one that waits now
        Assert.Contains("訓練管理者", accepted, StringComparison.Ordinal);
        Assert.Contains("訓練管理者", late, StringComparison.Ordinal);
        Assert.Equal((TrainingStatus.Completed, ReflectionStatus.Accepted), ((await App.TrainingAsync()).Status, (await App.TrainingAsync()).Reflection!.Status));
    }

    [Fact]
    public async Task Who_left_hands_nothing_in_and_what_they_handed_in_is_closed()
    {
        await StartAsync(new CourseNeeds(Reflection: true));
        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report));
        await App.ActAsync(training => training with { Status = TrainingStatus.Cancelled });

        var read = await App.ReadAsync("reflection.accept", EvaluationApp.Head);
        var form = await App.TapAsync("reflection.open", EvaluationApp.Learner);

        Assert.DoesNotContain("reflection.accept", read, StringComparison.Ordinal);
        Assert.DoesNotContain("reflection.submit", form, StringComparison.Ordinal);
        Assert.Equal(ReflectionStatus.Submitted, (await App.TrainingAsync()).Reflection!.Status);
    }

    [Fact]
    public async Task A_new_head_reads_and_ids_that_are_none_are_refused_politely()
    {
        await StartAsync(new CourseNeeds(Reflection: true));
        await App.TapAsync("reflection.submit", EvaluationApp.Learner, ("text", Report));
        await App.WriteAsync([Some.Person with { Head = EvaluationApp.Colleague }, .. EvaluationApp.People.Skip(1)]);

        Assert.Contains(new NotInTraining().Say(Languages.Chinese), await App.TapAsync("reflection.open", EvaluationApp.Colleague), StringComparison.Ordinal);
        Assert.Contains(new NotInTraining().Say(Languages.Chinese), await App.TapAsync("survey.open", EvaluationApp.Learner, ("id", "x")), StringComparison.Ordinal);
        Assert.Contains(
            new ReaderNeeded().Say(Languages.Chinese),
            await App.TapAsync("reflection.accept", EvaluationApp.Manager, ("person", EvaluationApp.Manager.ToString())),
            StringComparison.Ordinal);
        await App.ReadAsync("reflection.accept", EvaluationApp.Colleague);

        Assert.Equal(EvaluationApp.Colleague, (await App.TrainingAsync()).Reflection!.Reader);
    }

    [Fact]
    public async Task A_certificate_is_registered_by_one_and_verified_by_another()
    {
        await StartAsync(new CourseNeeds(Certificate: true));
        var noDay = await App.TapAsync("certificate.register", EvaluationApp.Learner, [.. Certificate, ("issued", "2026-02-30")]);
        var tomorrow = await App.TapAsync("certificate.register", EvaluationApp.Learner, [.. Certificate, ("issued", "2030-01-01"), ("expires", "")]);
        var noName = await App.TapAsync("certificate.register", EvaluationApp.Learner, [.. Certificate, ("name", " ")]);
        await App.TapAsync("certificate.register", EvaluationApp.Learner, Certificate);
        var again = await App.TapAsync("certificate.register", EvaluationApp.Learner, [.. Certificate, ("name", "另一張")]);

        Assert.Contains(new CertificateDayNeeded().Say(Languages.Chinese), noDay, StringComparison.Ordinal);
        Assert.Contains(new CertificateDates().Say(Languages.Chinese), tomorrow, StringComparison.Ordinal);
        Assert.Contains("IS-117", tomorrow, StringComparison.Ordinal);
        Assert.Contains(new CertificateNameNeeded().Say(Languages.Chinese), noName, StringComparison.Ordinal);
        Assert.DoesNotContain("certificate.register", again, StringComparison.Ordinal);
        Assert.Equal("ISO/IEC 27001 主導稽核員", (await App.TrainingAsync()).Certificate!.Name);

        Assert.Contains(new OwnWork().Say(Languages.Chinese), await App.ReadAsync("certificate.verify", EvaluationApp.Learner), StringComparison.Ordinal);
        await App.ReadAsync("certificate.reject", EvaluationApp.Manager);
        Assert.Equal(CertificateStatus.Submitted, (await App.TrainingAsync()).Certificate!.Status);
        await App.ReadAsync("certificate.reject", EvaluationApp.Manager, reason: "看不清楚");
        var form = await App.TapAsync("certificate.open", EvaluationApp.Learner);
        await App.TapAsync("certificate.register", EvaluationApp.Learner, Certificate);
        await App.ReadAsync("certificate.verify", EvaluationApp.Head, number: 1);
        Assert.Equal(CertificateStatus.Submitted, (await App.TrainingAsync()).Certificate!.Status);
        await App.ReadAsync("certificate.verify", EvaluationApp.Head, number: 2);

        Assert.Contains("看不清楚", form, StringComparison.Ordinal);
        Assert.Equal((TrainingStatus.Completed, CertificateStatus.Verified), ((await App.TrainingAsync()).Status, (await App.TrainingAsync()).Certificate!.Status));
    }

    private SurveyTable Surveys => App.Bot.Services.GetRequiredService<SurveyTable>();

    private Task<SurveyTally> TallyAsync() => Surveys.ReadAsync(EvaluationApp.Campaign, Stop);

    private async Task StartAsync(CourseNeeds needs, Func<Course, Course>? change = null) => _app = await EvaluationApp.StartAsync(needs, change);
}
