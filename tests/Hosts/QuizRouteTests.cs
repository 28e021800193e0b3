using Microsoft.Extensions.DependencyInjection;
using TeamsIsms.Campaigns;
using TeamsIsms.Kernel;
using TeamsIsms.Tests.Testing;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Notices;

namespace TeamsIsms.Tests.Hosts;

/// <summary>A person takes a test in the chat, over real HTTP and real storage.</summary>
public sealed class QuizRouteTests : IAsyncLifetime
{
    private TrainingApp _app = null!; // set before every test

    private static string Stale => new StaleQuestion().Say(Languages.Chinese);

    public async ValueTask InitializeAsync() => _app = await TrainingApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_person_opens_the_course_takes_the_test_and_has_completed_it()
    {
        Assert.Contains("quiz.start", await _app.TapAsync("training.open"), StringComparison.Ordinal);

        var result = await _app.TakeAsync(EveryKind.Right);

        Assert.Contains("恭喜，您及格了。", result, StringComparison.Ordinal);
        Assert.Contains("100 分", result, StringComparison.Ordinal);
        var view = await _app.ViewAsync();
        Assert.Equal((TrainingStatus.Completed, AttemptStatus.Passed), (view.Training.Status, view.Attempt!.Status));
        Assert.Equal([1m, 1m, 1m, 1m, 1m], view.Attempt.Marks.Select(mark => mark.Earned));
        Assert.DoesNotContain("quiz.start", await _app.TapAsync("training.open"), StringComparison.Ordinal);
        Assert.Contains("恭喜，您及格了。", Assert.Single(_app.Bot.Puts("card-1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_test_before_an_acknowledgement_neither_opens_the_document_nor_acknowledges_it()
    {
        await _app.GateAsync();

        await _app.TapAsync("training.open");
        var before = await _app.AssignmentAsync();
        await _app.TakeAsync(EveryKind.Right);
        var after = await _app.AssignmentAsync();

        Assert.Equal((null, null), (before.OpenedAt, before.QuizPassedAt));
        Assert.Equal((AssignmentStatus.Delivered, null), (after.Status, after.OpenedAt));
        Assert.NotNull(after.QuizPassedAt);
        Assert.Contains("campaign.card", await _app.TapAsync("training.open"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answered_question_costs_one_read_and_one_transaction()
    {
        var card = await _app.AnswerAsync(await _app.TapAsync("quiz.start"), "2");
        var before = _app.Calls.Count;

        foreach (var answer in EveryKind.Right.Skip(1))
        {
            card = await _app.AnswerAsync(card, answer);
        }

        Assert.Equal(2 * (EveryKind.Right.Count - 1), _app.Calls.Count - before);
        Assert.Contains("quiz.submit", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_may_be_changed_until_they_are_handed_in_and_the_check_names_what_is_missing()
    {
        var card = await _app.TapAsync("quiz.start");
        foreach (var answer in (string[])["1", "", "true", "", "Kwyjibo"])
        {
            card = await _app.AnswerAsync(card, answer);
        }

        Assert.Contains("還沒作答：第 2、4 題", card, StringComparison.Ordinal);
        card = await _app.AnswerAsync(card, null, "quiz.back", ("question", "2"));
        Assert.Contains("這是第 2 道題目？", card, StringComparison.Ordinal);
        card = await _app.AnswerAsync(card, "1,3", "quiz.back");
        Assert.Contains("這是第 1 道題目？", card, StringComparison.Ordinal);
        await _app.AnswerAsync(card, "2");
        card = await _app.AnswerAsync(await _app.TapAsync("quiz.start"), "3,1");
        card = await _app.AnswerAsync(card, "true");
        card = await _app.AnswerAsync(card, "８６７５３０９");
        card = await _app.AnswerAsync(card, "kwyjibo");

        Assert.Contains("5 題都作答了", card, StringComparison.Ordinal);
        Assert.Contains("100 分", await _app.AnswerAsync(card, null, "quiz.submit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_devices_share_one_attempt_and_the_older_card_is_shown_the_present_question()
    {
        var cards = await Task.WhenAll(_app.TapAsync("quiz.start"), _app.TapAsync("quiz.start"), _app.TapAsync("quiz.start"));
        Assert.All(cards, card => Assert.Equal([("attempt", "1"), ("turn", "0")], TrainingApp.Of(card)));

        await _app.AnswerAsync(cards[0], "2");
        var late = await _app.AnswerAsync(cards[1], "3");

        Assert.Contains(Stale, late, StringComparison.Ordinal);
        Assert.Contains("這是第 2 道題目？", late, StringComparison.Ordinal);
        Assert.Equal([1], (await _app.ViewAsync()).Attempt!.Answers[0]!.Choices);
        Assert.Equal(1, (await _app.ViewAsync()).Training.Started);
    }

    [Fact]
    public async Task A_double_tap_turns_one_page()
    {
        var card = await _app.TapAsync("quiz.start");

        var taps = await Task.WhenAll(_app.AnswerAsync(card, "2"), _app.AnswerAsync(card, "2"), _app.AnswerAsync(card, "2"));

        Assert.All(taps, tap => Assert.Contains("這是第 2 道題目？", tap, StringComparison.Ordinal));
        Assert.Equal((1, 1), ((await _app.ViewAsync()).Attempt!.At, (await _app.ViewAsync()).Attempt!.Turn));
    }

    [Fact]
    public async Task A_delivery_that_teams_repeats_gets_the_same_answer()
    {
        var card = await _app.TapAsync("quiz.start");

        var first = await _app.TapAsync("quiz.answer", TrainingApp.Learner, "same", [.. TrainingApp.Of(card), ("answer", "2")]);
        var again = await _app.TapAsync("quiz.answer", TrainingApp.Learner, "same", [.. TrainingApp.Of(card), ("answer", "2")]);

        Assert.Equal(first, again);
        Assert.Equal(1, (await _app.ViewAsync()).Attempt!.Turn);
    }

    [Fact]
    public async Task An_answer_to_an_older_question_that_comes_again_changes_nothing()
    {
        var first = await _app.TapAsync("quiz.start");
        var second = await _app.AnswerAsync(first, "2");
        await _app.AnswerAsync(second, "1,3");

        var replay = await _app.AnswerAsync(first, "3");

        Assert.Contains("這是第 3 道題目？", replay, StringComparison.Ordinal);
        Assert.Equal([1], (await _app.ViewAsync()).Attempt!.Answers[0]!.Choices);
    }

    [Fact]
    public async Task Handing_in_twice_gives_one_result()
    {
        var result = await _app.TakeAsync(EveryKind.Wrong);
        var view = await _app.ViewAsync();

        var again = await _app.TapAsync("quiz.submit", ("attempt", "1"), ("turn", "5"));

        Assert.Contains("這次沒有及格。", result, StringComparison.Ordinal);
        Assert.Contains("這次沒有及格。", again, StringComparison.Ordinal);
        Assert.Equal(1, view.Training.Used);
        Assert.Equal(view.Attempt!.EndedAt, (await _app.ViewAsync()).Attempt!.EndedAt);
    }

    [Fact]
    public async Task A_running_attempt_is_found_again_from_the_training()
    {
        await _app.AnswerAsync(await _app.TapAsync("quiz.start"), "2");

        Assert.Contains("繼續測驗", await _app.TapAsync("training.open"), StringComparison.Ordinal);
        Assert.Contains("這是第 2 道題目？", await _app.TapAsync("quiz.start"), StringComparison.Ordinal);
        Assert.Equal(1, (await _app.ViewAsync()).Training.Started);
    }

    [Fact]
    public async Task After_a_failure_the_next_attempt_waits_for_the_cool_down()
    {
        Assert.Contains("10:10", await _app.TakeAsync(EveryKind.Wrong), StringComparison.Ordinal);

        Assert.Contains(new CoolingDown(_app.Bot.Clock.GetUtcNow().AddMinutes(10)).Say(Languages.Chinese), await _app.TapAsync("quiz.start"), StringComparison.Ordinal);
        _app.Bot.Clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal("2", TrainingApp.Field(await _app.TapAsync("quiz.start"), "attempt"));
    }

    [Theory]
    [InlineData(3, "七", "請用數字作答。")]
    [InlineData(0, "9", "看不懂這個答案")]
    [InlineData(0, "1,2", "看不懂這個答案")]
    [InlineData(2, "maybe", "看不懂這個答案")]
    public async Task An_answer_that_cannot_be_read_is_asked_again_and_stores_nothing(int question, string typed, string said)
    {
        var card = await _app.TapAsync("quiz.start");
        foreach (var answer in EveryKind.Right.Take(question))
        {
            card = await _app.AnswerAsync(card, answer);
        }

        var again = await _app.AnswerAsync(card, typed);

        Assert.Contains(said, again, StringComparison.Ordinal);
        Assert.Contains($"這是第 {question + 1} 道題目？", again, StringComparison.Ordinal);
        Assert.Equal(TrainingApp.Of(card), TrainingApp.Of(again));
        Assert.Null((await _app.ViewAsync()).Attempt!.Answers[question]);
    }

    [Theory]
    [InlineData("training.open")]
    [InlineData("quiz.start")]
    [InlineData("quiz.answer")]
    [InlineData("quiz.back")]
    [InlineData("quiz.submit")]
    public async Task Somebody_who_was_not_asked_and_ids_that_name_nothing_are_refused_kindly(string verb)
    {
        var refusal = new NotInTraining().Say(Languages.Chinese);

        Assert.Contains(refusal, await _app.TapAsync(verb, TrainingApp.Manager), StringComparison.Ordinal);
        Assert.Contains(refusal, await _app.TapAsync(verb, ("id", "nonsense")), StringComparison.Ordinal);
        Assert.Contains(refusal, await _app.TapAsync(verb, ("id", Guid.Empty.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiz.answer", "", "")]
    [InlineData("quiz.answer", "x", "y")]
    [InlineData("quiz.submit", "99", "0")]
    [InlineData("quiz.back", "-1", "99999999999999999999")]
    public async Task A_forged_card_of_no_attempt_is_shown_what_is_the_case(string verb, string attempt, string turn)
    {
        Assert.Contains("quiz.start", await Tap(), StringComparison.Ordinal);
        await _app.TapAsync("quiz.start");
        Assert.Contains("這是第 1 道題目？", await Tap(), StringComparison.Ordinal);

        async Task<string> Tap()
        {
            await _app.TapAsync("training.open");
            return await _app.TapAsync(verb, ("attempt", attempt), ("turn", turn), ("answer", "2"));
        }
    }

    [Fact]
    public async Task A_changed_pass_mark_does_not_hold_for_an_attempt_that_runs()
    {
        await using var app = await TrainingApp.StartAsync(TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { PassMark = 40 } }); // it has one
        var card = await app.TapAsync("quiz.start");
        await app.ReplaceAsync(TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { PassMark = 100 } }); // likewise

        foreach (var answer in (string[])["2", "1,3", "false", "7", "x"])
        {
            card = await app.AnswerAsync(card, answer);
        }

        var result = await app.AnswerAsync(card, null, "quiz.submit");
        Assert.Contains("40 分（及格分數 40）", result, StringComparison.Ordinal);
        Assert.Equal(AttemptStatus.Passed, (await app.ViewAsync()).Attempt!.Status);
    }

    [Fact]
    public async Task A_campaign_that_was_closed_early_takes_nothing_any_more()
    {
        var card = await _app.TapAsync("quiz.start");
        foreach (var answer in EveryKind.Right)
        {
            card = await _app.AnswerAsync(card, answer);
        }

        await _app.CloseAsync();
        var refused = await _app.AnswerAsync(card, null, "quiz.submit");

        Assert.Contains(new CampaignOver(CampaignStatus.Closed).Say(Languages.Chinese), refused, StringComparison.Ordinal);
        Assert.Null((await _app.ViewAsync()).Training.PassedAttempt);
    }

    [Theory]
    [InlineData("https://example.com/header.png", "\"url\":\"https://example.com/header.png\"")]
    [InlineData("Training/header.png", "圖片暫時無法顯示：信件表頭")]
    public async Task A_picture_is_shown_or_said(string source, string shown)
    {
        var question = EveryKind.Questions[0];
        var version = question.Drawn! with { Content = question.Drawn.Content with { Image = new(source, "信件表頭") } }; // approved
        await using var app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { Draws = [new("每種一題", 1)] } }, // it has one
            [question with { Newest = version, Drawn = version }]);

        Assert.Contains(shown, await app.TapAsync("quiz.start"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_course_as_it_is_approved_is_read_once_and_the_end_of_an_attempt_is_promised_before_it_starts()
    {
        await _app.TapAsync("quiz.start");

        var promised = Assert.Single(_app.Queued.TakeNotices(), notice => notice.Kind == TrainingNoticeKind.AttemptOver);
        Assert.Equal((TrainingApp.Campaign, TrainingApp.Learner, "1"), (promised.Campaign, promised.Person, promised.Id));
        Assert.Equal(Some.Campaign.EndAt, (await _app.ViewAsync()).Attempt!.EndsAt);
    }
}
