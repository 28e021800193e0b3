using System.Net;
using TeamsIsms.Training.Attempts;
using TeamsIsms.Training.Notices;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Keys, weights, feedback and explanations stay in the process until the person passed or has no attempt left (rules 4.4).</summary>
public sealed class QuizSecrecyTests
{
    [Fact]
    public async Task Nothing_that_leaves_the_process_during_an_attempt_gives_an_answer_away()
    {
        await using var app = await TrainingApp.StartAsync();
        var answers = new List<string> { await app.TapAsync("training.open") };

        var card = await ShownAsync(await app.TapAsync("quiz.start"));
        foreach (var answer in (string[])["1", "2", "false", "7", "nothing"])
        {
            await ShownAsync(await app.AnswerAsync(card, "?,?"));
            var next = await ShownAsync(await app.AnswerAsync(card, answer));
            await ShownAsync(await app.AnswerAsync(card, answer));
            card = next;
        }

        card = await ShownAsync(await app.AnswerAsync(card, null, "quiz.back", ("question", "1")));
        await ShownAsync(await app.TapAsync("quiz.start"));
        await ShownAsync(await app.TapAsync("training.open"));
        var result = await ShownAsync(await app.AnswerAsync(card, "1", "quiz.submit"));
        await app.RunNoticesAsync(TrainingNoticeKind.Changed, TrainingNoticeKind.RoundFailed, TrainingNoticeKind.AttemptOver);

        Assert.Contains("這次沒有及格。", result, StringComparison.Ordinal);
        Assert.Equal(AttemptStatus.Failed, (await app.ViewAsync()).Attempt!.Status);
        var left = Everything(app, answers);
        Assert.Contains(left, text => text.Contains("這是第 5 道題目？", StringComparison.Ordinal));
        Assert.Contains(left, text => text.Contains("training-notice", StringComparison.Ordinal));
        Assert.All(EveryKind.Secrets, secret => Assert.DoesNotContain(left, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));

        async Task<string> ShownAsync(string shown)
        {
            answers.Add(shown);
            return await Task.FromResult(shown);
        }
    }

    [Fact]
    public async Task After_the_last_attempt_what_was_wrong_and_why_is_there_and_nowhere_but_on_the_card()
    {
        await using var app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { MostAttempts = 1 } }); // it has one

        var result = await app.TakeAsync(EveryKind.Wrong);

        Assert.All((string[])["秘一", "秘解1", "選項一乙", "秘四", "選項二甲；選項二丙", "秘五", "正確答案：正確", "8675309 到 8675310", "秘八", "Kwyjibo", "秘解5"],
            told => Assert.Contains(told, result, StringComparison.Ordinal));
        Assert.All((string[])["秘名", "秘籤", "秘六", "37.125", "62.875"], kept => Assert.DoesNotContain(kept, result, StringComparison.Ordinal));
        Assert.All(EveryKind.Secrets, secret => Assert.DoesNotContain(Beside(app), text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_remedial_round_begins_with_the_earlier_keys_covered_again()
    {
        await using var app = await TrainingApp.StartAsync(
            TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { MostAttempts = 1, CoolDown = TimeSpan.Zero } }); // it has one
        await app.TakeAsync(EveryKind.Wrong);
        await app.RunNoticesAsync(TrainingNoticeKind.Changed, TrainingNoticeKind.RoundFailed);

        var shown = await app.TapAsync("quiz.submit", ("attempt", "1"), ("turn", "5"));
        await app.TapAsync("quiz.start");
        var during = await app.TapAsync("quiz.submit", ("attempt", "1"), ("turn", "5"));

        Assert.Contains("這次沒有及格。", shown, StringComparison.Ordinal);
        Assert.Contains("這是第 1 道題目？", during, StringComparison.Ordinal);
        Assert.All(EveryKind.Secrets, secret => Assert.DoesNotContain(secret, shown + during, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_card_of_a_question_is_the_same_to_the_byte_whichever_choice_is_right()
    {
        var seen = new List<string>();
        for (var right = 0; right < 4; right++)
        {
            var at = right;
            Choice[] choices = [.. Enumerable.Range(0, 4).Select(choice => new Choice(new($"選項{choice}"), choice == at ? 100 : -25, new($"秘{choice}")))];
            await using var app = await TrainingApp.StartAsync(
                TrainingApp.Course with { Quiz = TrainingApp.Course.Quiz! with { Draws = [new("每種一題", 2)] } }, // it has one
                EveryKind.From(new ChoiceKey(IsSingle: true, choices), new TrueFalseKey(IsTrue: right % 2 == 0)));
            var first = await app.TapAsync("quiz.start");
            seen.Add(first + await app.AnswerAsync(first, "1"));
        }

        Assert.Single(seen.Distinct());
    }

    private static List<string> Everything(TrainingApp app, IEnumerable<string> answers) => [.. answers, .. Beside(app)];

    // What was sent to the chat and to Graph, to queues, and what was logged at any level. An ended attempt's card stays in its message.
    private static List<string> Beside(TrainingApp app) =>
    [
        .. app.Bot.Wire.Requests
            .Where(request => !(request.Method == "PUT" && request.Address.AbsolutePath.EndsWith("/card-1", StringComparison.Ordinal)))
            .Select(request => $"{request.Address} {WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(request.Body ?? ""))}"),
        .. app.Queued.All,
        .. app.Bot.Logs.Lines,
    ];
}
