using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>An attempt with a time limit, by the server's clock.</summary>
public sealed class QuizClockTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    private TrainingApp _app = null!; // set before every test

    public async ValueTask InitializeAsync() => _app = await TrainingApp.StartAsync(
        TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { TimeLimit = Limit, MostAttempts = 2 } }); // it has one

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task What_is_handed_in_within_the_grace_counts_and_later_nothing_does(int seconds, bool counts)
    {
        var card = await _app.TapAsync("quiz.start");
        foreach (var answer in EveryKind.Right)
        {
            card = await _app.AnswerAsync(card, answer);
        }

        _app.Bot.Clock.Advance(Limit + TimeSpan.FromSeconds(seconds));
        var result = await _app.AnswerAsync(card, null, "quiz.submit");

        Assert.Contains(counts ? "恭喜，您及格了。" : "時間到了，這次沒有交卷。", result, StringComparison.Ordinal);
        Assert.Equal(counts ? AttemptStatus.Passed : AttemptStatus.Abandoned, (await _app.ViewAsync()).Attempt!.Status);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_ends_the_attempt_and_says_so()
    {
        var card = await _app.TapAsync("quiz.start");
        _app.Bot.Clock.Advance(Limit + TimeSpan.FromSeconds(61));

        var result = await _app.AnswerAsync(card, "2");

        Assert.Contains("時間到了，這次沒有交卷。", result, StringComparison.Ordinal);
        Assert.Contains("quiz.start", result, StringComparison.Ordinal);
        Assert.Equal((null, 1), ((await _app.ViewAsync()).Training.Running, (await _app.ViewAsync()).Training.Used));
    }

    [Theory]
    [InlineData("training.open", "開始測驗")]
    [InlineData("quiz.start", "時間到了，這次沒有交卷。")]
    public async Task Whoever_comes_back_after_the_time_finds_the_attempt_ended(string verb, string said)
    {
        await _app.TapAsync("quiz.start");
        _app.Bot.Clock.Advance(Limit + TimeSpan.FromSeconds(61));

        var shown = await _app.TapAsync(verb);

        Assert.Equal(AttemptStatus.Abandoned, (await _app.ViewAsync()).Attempt!.Status);
        Assert.Contains(said, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attempt_left_alone_is_ended_by_the_clock_once_and_its_person_told_once()
    {
        await _app.TapAsync("quiz.start");
        var promise = new TrainingNotice(TrainingNoticeKind.AttemptOver, TrainingApp.Campaign, TrainingApp.Learner, "1");

        await _app.RunAsync(promise);
        Assert.Equal(AttemptStatus.InProgress, (await _app.ViewAsync()).Attempt!.Status);
        Assert.Contains(promise, _app.Queued.TakeNotices());

        _app.Bot.Clock.Advance(Limit + TimeSpan.FromSeconds(61));
        await _app.RunAsync(promise);
        await _app.RunAsync(promise);

        var view = await _app.ViewAsync();
        Assert.Equal((AttemptStatus.Abandoned, null, 1), (view.Attempt!.Status, view.Training.Running, view.Training.Used));
        Assert.Contains("時間到了，這次沒有交卷。", Assert.Single(_app.Bot.Posts(TrainingApp.Learner)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promise_of_an_attempt_that_was_handed_in_comes_to_nothing()
    {
        await _app.TakeAsync(EveryKind.Right);
        _app.Bot.Clock.Advance(Limit * 2);

        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.AttemptOver, TrainingApp.Campaign, TrainingApp.Learner, "1"));
        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.AttemptOver, TrainingApp.Campaign, TrainingApp.Learner, "7"));
        await _app.RunAsync(new TrainingNotice(TrainingNoticeKind.AttemptOver, TrainingApp.Campaign, Some.Chair, "1"));

        Assert.Equal(AttemptStatus.Passed, (await _app.ViewAsync()).Attempt!.Status);
        Assert.Empty(_app.Bot.Posts(TrainingApp.Learner));
    }
}
