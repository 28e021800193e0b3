using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>What follows when the last attempt fails, and what a training manager can do.</summary>
public sealed class TrainingFailureTests : IAsyncLifetime
{
    private static readonly Guid SecondManager = Some.SecondTrainingManager.Person;

    private TrainingApp _app = null!; // set before every test

    public async ValueTask InitializeAsync()
    {
        _app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { MostAttempts = 1, CoolDown = TimeSpan.Zero } }); // it has one
        await _app.Bot.MeetAsync(SecondManager);
        await _app.WriteAsync(
            Some.Person with { Head = TrainingApp.Head },
            Some.Named(TrainingApp.Head, "陳主管", Role.UnitHead),
            Some.Named(TrainingApp.Manager, "訓練管理者", Role.TrainingManager),
            Some.Named(SecondManager, "另一位管理者", Role.TrainingManager));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_first_time_a_further_training_is_arranged_and_everybody_is_told_once()
    {
        await _app.TakeAsync(EveryKind.Wrong);
        await WorkAsync();
        await WorkAsync(new TrainingNotice(TrainingNoticeKind.Changed, TrainingApp.Campaign, TrainingApp.Learner));
        await WorkAsync(new TrainingNotice(TrainingNoticeKind.RoundFailed, TrainingApp.Campaign, TrainingApp.Learner, "1"));

        var training = (await _app.ViewAsync()).Training;
        Assert.Equal((TrainingStatus.Remedial, 0, 1), (training.Status, training.Used, training.StartedBefore));
        Assert.Equal(Some.Assignment.Due, training.Due); // later than in fourteen days
        Assert.Contains("系統已安排補訓", Assert.Single(_app.Bot.Posts(TrainingApp.Head)), StringComparison.Ordinal);
        Assert.Contains(Some.Person.Name, Assert.Single(_app.Bot.Posts(TrainingApp.Manager)), StringComparison.Ordinal);
        var told = Assert.Single(_app.Bot.Posts(TrainingApp.Learner));
        Assert.Contains("我們為您安排了補訓", told, StringComparison.Ordinal);
        Assert.Contains("quiz.start", told, StringComparison.Ordinal);
        Assert.Equal("2", TrainingApp.Field(await _app.TapAsync("quiz.start"), "attempt"));
    }

    [Fact]
    public async Task The_second_time_a_manager_decides_and_the_others_see_it()
    {
        await FailTwiceAsync();
        Assert.All(
            [TrainingApp.Manager, SecondManager],
            manager => Assert.Contains("training.remedy", _app.Bot.Posts(manager)[^1], StringComparison.Ordinal));
        Assert.DoesNotContain("training.remedy", _app.Bot.Posts(TrainingApp.Head)[^1], StringComparison.Ordinal);
        Assert.Equal(TrainingStatus.Failed, (await _app.ViewAsync()).Training.Status);

        var shown = await SteerAsync("training.remedy", ("due", "2026-12-20"));
        await WorkAsync();
        await WorkAsync(new TrainingNotice(TrainingNoticeKind.Changed, TrainingApp.Campaign, TrainingApp.Learner));

        Assert.Contains("補訓", shown, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 12, 20, 18, 0, 0, Taipei.Offset), (await _app.ViewAsync()).Training.Due);
        Assert.DoesNotContain("training.remedy", Assert.Single(_app.Bot.Puts($"c-{SecondManager:N}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_needs_a_reason_and_ends_the_training_and_the_duty()
    {
        await FailTwiceAsync();

        Assert.Contains(new TeamsIsms.Approvals.ReasonNeeded().Say(Languages.Chinese), await SteerAsync("training.waive", ("reason", "  ")), StringComparison.Ordinal);
        var shown = await SteerAsync("training.waive", ("reason", "已調任不接觸系統的工作"));
        var again = await SteerAsync("training.waive", ("reason", "再一次"));

        Assert.Contains("已免訓：已調任不接觸系統的工作", shown, StringComparison.Ordinal);
        Assert.Contains("已免訓：已調任不接觸系統的工作", again, StringComparison.Ordinal);
        Assert.Equal(TrainingStatus.Waived, (await _app.ViewAsync()).Training.Status);
        Assert.Contains("您不需要上這門課", await _app.TapAsync("training.open"), StringComparison.Ordinal);
        Assert.DoesNotContain("道題目？", await _app.TapAsync("quiz.start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_void_attempt_gives_the_try_back()
    {
        await FailTwiceAsync();

        var shown = await SteerAsync("training.void", ("attempt", "2"), ("reason", "考題外洩"));

        Assert.Contains("已作廢（考題外洩）", shown, StringComparison.Ordinal);
        var view = await _app.ViewAsync(2);
        Assert.Equal((TrainingStatus.InProgress, 0, AttemptStatus.Voided), (view.Training.Status, view.Training.Used, view.Attempt!.Status));
        Assert.Contains("這次作答已作廢：考題外洩", await _app.TapAsync("quiz.answer", ("attempt", "2"), ("turn", "0")), StringComparison.Ordinal);
        Assert.Contains("training.void", await SteerAsync("training.void", ("attempt", "77"), ("reason", "沒有這次")), StringComparison.Ordinal);
        Assert.Equal("3", TrainingApp.Field(await _app.TapAsync("quiz.start"), "attempt"));
    }

    [Theory]
    [InlineData("training.steer")]
    [InlineData("training.remedy")]
    [InlineData("training.waive")]
    [InlineData("training.void")]
    public async Task Only_a_training_manager_steers_and_only_what_there_is(string verb)
    {
        await _app.TakeAsync(EveryKind.Wrong);
        (string, string)[] data = [("person", TrainingApp.Learner.ToString()), ("reason", "r"), ("attempt", "1"), ("due", "2026-12-20")];
        var unknown = new UnknownTraining().Say(Languages.Chinese);

        Assert.All(
            [await _app.TapAsync(verb, TrainingApp.Learner, data), await _app.TapAsync(verb, TrainingApp.Head, data)],
            answer => Assert.Contains(new RoleNeeded().Say(Languages.Chinese), answer, StringComparison.Ordinal));
        Assert.All(
            [
                await _app.TapAsync(verb, TrainingApp.Manager, [.. data, ("person", "nobody")]),
                await _app.TapAsync(verb, TrainingApp.Manager, [.. data, ("person", Some.Chair.ToString())]),
                await _app.TapAsync(verb, TrainingApp.Manager, [.. data, ("id", "nonsense")]),
            ],
            answer => Assert.Contains(unknown, answer, StringComparison.Ordinal));
        Assert.Equal(TrainingStatus.Failed, (await _app.ViewAsync()).Training.Status);
    }

    [Fact]
    public async Task Nobody_steers_their_own_training()
    {
        await _app.WriteAsync(Some.Person with { Head = TrainingApp.Head, Roles = [Role.TrainingManager] });
        await _app.TakeAsync(EveryKind.Wrong);
        (string, string)[] data = [("person", TrainingApp.Learner.ToString()), ("reason", "r"), ("attempt", "1"), ("due", "2026-12-20")];

        foreach (var verb in (string[])["training.remedy", "training.waive", "training.void"])
        {
            Assert.Contains(new OwnWork().Say(Languages.Chinese), await _app.TapAsync(verb, TrainingApp.Learner, data), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("training.waive", await _app.TapAsync("training.steer", TrainingApp.Learner, data), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a day")]
    [InlineData("2020-01-01")]
    [InlineData("2027-06-01")]
    public async Task A_further_training_needs_a_day_within_the_campaign(string due)
    {
        await FailTwiceAsync();

        Assert.Contains(new RemedyDueNeeded(Some.Campaign.EndAt).Say(Languages.Chinese), await SteerAsync("training.remedy", ("due", due)), StringComparison.Ordinal);
        Assert.Equal(TrainingStatus.Failed, (await _app.ViewAsync()).Training.Status);
    }

    [Fact]
    public async Task A_person_who_moved_unit_meanwhile_is_reported_to_the_present_head()
    {
        await _app.TakeAsync(EveryKind.Wrong);
        var newHead = Some.Chair;
        await _app.Bot.MeetAsync(newHead);
        await _app.WriteAsync(
            Some.Person with { Head = newHead, Unit = "工程處" },
            Some.Named(newHead, "新主管", Role.UnitHead),
            Some.Named(TrainingApp.Manager, "訓練管理者", Role.TrainingManager));

        await WorkAsync();

        Assert.Contains("工程處", Assert.Single(_app.Bot.Posts(newHead)), StringComparison.Ordinal);
        Assert.Empty(_app.Bot.Posts(TrainingApp.Head));
        Assert.Equal(Some.Assignment.Head, (await _app.ViewAsync()).Training.Head);
    }

    private async Task FailTwiceAsync()
    {
        await _app.TakeAsync(EveryKind.Wrong);
        await WorkAsync();
        await _app.TakeAsync(EveryKind.Wrong);
        await WorkAsync();
    }

    private async Task WorkAsync(TrainingNotice? notice = null)
    {
        if (notice is not null)
        {
            await _app.RunAsync(notice);
        }

        await _app.RunNoticesAsync(TrainingNoticeKind.Changed, TrainingNoticeKind.RoundFailed);
    }

    private Task<string> SteerAsync(string verb, params (string Name, string Value)[] data) =>
        _app.TapAsync(verb, TrainingApp.Manager, [("person", TrainingApp.Learner.ToString()), .. data]);
}
