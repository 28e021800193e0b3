using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Sandbox.Tenant;
using TeamsIsms.Tests.Hosts;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Cards;

namespace TeamsIsms.Tests.Scenarios;

/// <summary>A course that everybody is asked to take, with the whole product: bot, functions and their doors.</summary>
public sealed class TrainingScenarioTests(SandboxFixture fixture) : CampaignScenario(fixture)
{
    private readonly SandboxProcess _sandbox = fixture.Sandbox;

    private TrainingStage Training => new(_sandbox);

    [Theory]
    [InlineData("zh-TW")]
    public async Task Two_devices_double_taps_and_replays_make_one_attempt_that_is_failed_and_then_passed(string locale)
    {
        var learner = await Stage.ReaderAsync(locale);
        var id = await Training.StartAsync(locale, learner, plan => plan);
        await Stage.SeesAsync(learner, id, "training.open");
        Assert.True((await Training.OpenAsync(learner, locale, id)).Offers("quiz.start"));

        var phone = await Training.BeginAsync(learner, locale, id);
        var desk = await Training.BeginAsync(learner, locale, id);
        Assert.Equal(phone.Words, desk.Words);
        var taps = await Task.WhenAll(
            Training.PressAsync(learner, locale, phone, "quiz.answer", "1"), Training.PressAsync(learner, locale, phone, "quiz.answer", "1"));
        Assert.All(taps, tap => Assert.Contains("這是第 2 道題目？", tap.Words, StringComparison.Ordinal));
        var stale = await Training.PressAsync(learner, locale, desk, "quiz.answer", "3");
        Assert.Contains("這是第 2 道題目？", stale.Words, StringComparison.Ordinal);
        Assert.Contains(new StaleQuestion().Say(Languages.Choose(locale)), stale.Words, StringComparison.Ordinal);
        Assert.Equal([0], (await Training.ViewAsync(id, learner, 1)).Attempt!.Answers[0]!.Choices);

        var failed = await Training.FinishAsync(learner, locale, stale, EveryKind.Wrong.Skip(1));
        Assert.Contains(Quiz(locale, "FailedSentence"), failed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("秘", failed.Words, StringComparison.Ordinal);
        Assert.True((await Training.BeginAsync(learner, locale, id)).IsSentence);
        await Stage.Control.AdvanceAsync(TimeSpan.FromMinutes(11), Stop);
        var passed = await Training.FinishAsync(learner, locale, await Training.BeginAsync(learner, locale, id), EveryKind.Right);

        Assert.Contains(Quiz(locale, "PassedSentence"), passed.Words, StringComparison.Ordinal);
        await Stage.UntilAsync(id, learner, AssignmentStatus.Acknowledged);
        Assert.Equal(2, (await Training.ViewAsync(id, learner, 2)).Training.PassedAttempt);
        await WireContract.CheckAsync(_sandbox);
    }

    [Theory]
    [InlineData("en-US")]
    public async Task After_the_last_attempt_the_head_is_told_and_further_training_is_arranged(string locale)
    {
        var learner = await Stage.ReaderAsync(locale);
        var id = await Training.StartAsync(locale, learner, plan => plan with { MostAttempts = 1, CoolDown = TimeSpan.Zero });
        await Stage.SeesAsync(learner, id, "training.open");

        var failed = await Training.FinishAsync(learner, locale, await Training.BeginAsync(learner, locale, id), EveryKind.Wrong);

        Assert.Contains("秘解1", failed.Words, StringComparison.Ordinal);
        await Training.UntilAsync(id, learner, training => training is { Status: TrainingStatus.Remedial, StartedBefore: 1 });
        await Stage.Control.SeesAsync(
            learner, message => message.Words.Contains(Course(locale, "RemedialSentence"), StringComparison.Ordinal), Stop);
        Assert.True((await Training.BeginAsync(learner, locale, id)).Offers("quiz.answer"));
        await WireContract.CheckAsync(_sandbox);
    }

    [Theory]
    [InlineData("zh-TW")]
    public async Task A_pass_mark_that_changes_meanwhile_does_not_hold_for_an_attempt_that_runs(string locale)
    {
        var learner = await Stage.ReaderAsync(locale);
        var id = await Training.StartAsync(locale, learner, plan => plan with { PassMark = 40 });
        await Stage.SeesAsync(learner, id, "training.open");
        var card = await Training.BeginAsync(learner, locale, id);

        await Training.ChangeAsync(id, 100);
        await Stage.Control.KillAsync("bot", Stop);
        await Stage.Control.StartAsync("bot", Stop);
        var result = await Training.FinishAsync(learner, locale, card, [.. EveryKind.Right.Take(2), .. EveryKind.Wrong.Skip(2)]);

        Assert.Contains(Quiz(locale, "PassedSentence"), result.Words, StringComparison.Ordinal);
        Assert.Equal((40, 40), ((await Training.ViewAsync(id, learner, 1)).Attempt!.PassMark, (await Training.ViewAsync(id, learner, 1)).Attempt!.Score));
    }

    [Theory]
    [InlineData("en-US", 4)]
    public async Task Who_moves_to_another_unit_meanwhile_goes_on_and_the_head_there_is_told(string locale, int unit)
    {
        var learner = await Stage.ReaderAsync(locale);
        var id = await Training.StartAsync(locale, learner, plan => plan with { MostAttempts = 1, CoolDown = TimeSpan.Zero });
        await Stage.SeesAsync(learner, id, "training.open");
        var card = await Training.BeginAsync(learner, locale, id);

        await Stage.MovedAsync(learner, Units.Names[unit], Seats.Id(Seats.FirstHead + unit));
        var failed = await Training.FinishAsync(learner, locale, card, EveryKind.Wrong);

        Assert.Contains(Quiz(locale, "Exhausted"), failed.Words, StringComparison.Ordinal);
        var name = (await Stage.AssignmentAsync(id, learner))!.Name;
        await Stage.Control.SeesAsync(
            Seats.Id(Seats.FirstHead + unit),
            message => message.Words.Contains(name[..3], StringComparison.Ordinal)
                && message.Words.Contains(CampaignStage.Say("zh-TW", SteerWords.Text, "AttemptsTitle"), StringComparison.Ordinal),
            Stop);
    }

    private static string Course(string locale, string key) => CampaignStage.Say(locale, TrainingWords.Text, key);

    private static string Quiz(string locale, string key) => CampaignStage.Say(locale, QuizWords.Text, key);
}
