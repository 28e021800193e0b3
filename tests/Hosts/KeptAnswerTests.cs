using System.Net;
using System.Text.Json;
using TeamsIsms.Help;
using TeamsIsms.Kernel;
using TeamsIsms.Teams;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>Answers that stay: after the reply, the messages they are for are replaced.</summary>
public sealed class KeptAnswerTests
{
    private static readonly string Own = Message("own");
    private static readonly string Tapped = Message("tapped");

    [Fact]
    public async Task The_messages_an_answer_is_for_are_replaced_once_each()
    {
        await using var bot = await BotApp.StartAsync(Keeping(static () => Task.CompletedTask));
        bot.Wire.Answer(Own, HttpStatusCode.OK, """{"id":"own"}""").Answer(Tapped, HttpStatusCode.OK, """{"id":"tapped"}""");

        using var first = await bot.PostAsync(Tap("1", "tapped"));
        await SentAsync(bot, 2);
        using var second = await bot.PostAsync(Tap("2", "own"));
        await SentAsync(bot, 3);

        Assert.Contains("AdaptiveCard", await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal([Own, Tapped, Own], bot.Sent.Select(request => $"{request.Method} {request.Address.AbsoluteUri}"));
        Assert.All(bot.Sent, request => Assert.Contains("AdaptiveCard", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_came_too_late_for_the_client_still_shows_on_the_messages()
    {
        var finished = new TaskCompletionSource();
        await using var bot = await BotApp.StartAsync(Keeping(() => finished.Task));
        bot.Wire.Answer(Own, HttpStatusCode.OK, """{"id":"own"}""");

        var asked = bot.PostAsync(Tap("1", "own"));
        await SandboxControl.EventuallyAsync(
            () =>
            {
                bot.Clock.Advance(TimeSpan.FromSeconds(4));
                return Task.FromResult(asked.IsCompleted);
            },
            TestContext.Current.CancellationToken);
        using var answer = await asked;
        Assert.Empty(bot.Sent);
        finished.SetResult();
        await SentAsync(bot, 1);

        Assert.DoesNotContain("AdaptiveCard", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_cannot_be_replaced_does_not_spoil_the_answer()
    {
        await using var bot = await BotApp.StartAsync(Keeping(static () => Task.CompletedTask));
        bot.Wire.Answer(Own, HttpStatusCode.NotFound, """{"error":{"code":"ActivityNotFoundInConversation","message":""}}""");

        using var answer = await bot.PostAsync(Tap("1", "own"));
        await SentAsync(bot, 1);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("AdaptiveCard", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Action<Routes> Keeping(Func<Task> work) => routes => routes.Verb(
        "test.keep",
        TapJson.Default.Tap,
        Caller.Anyone,
        async (turn, _, _) =>
        {
            await work();
            return Answer.Kept(HelpCard.Help(Languages.Chinese), "own", null, "", turn.Activity.ReplyToId);
        });

    private static Activity Tap(string id, string message) => Some.Message with
    {
        Id = id,
        Type = ActivityTypes.Invoke,
        Name = "adaptiveCard/action",
        ReplyToId = message,
        Value = JsonElement.Parse("""{"action":{"type":"Action.Execute","verb":"test.keep","data":{}},"trigger":"manual"}"""),
    };

    private static Task SentAsync(BotApp bot, int count) => SandboxControl.EventuallyAsync(
        () => Task.FromResult(bot.Sent.Count == count), TestContext.Current.CancellationToken);

    private static string Message(string id) => $"PUT {Some.ServiceUrl}v3/conversations/a%3A1personal/activities/{id}";
}
