using System.Text.Json;
using TeamsIsms.Kernel;
using TeamsIsms.People;
using TeamsIsms.Teams;
using TeamsIsms.Teams.Cards;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Hosts;

/// <summary>The message extension over HTTP: what its dialogs show, and where what is submitted in them goes.</summary>
public sealed class DialogTests
{
    private const string Message =
        """{"commandId":"reportMessage","commandContext":"message","messagePayload":{"body":{"contentType":"html","content":"<p>點此領獎</p>"}}}""";

    [Fact]
    public async Task An_action_on_a_message_opens_a_card_that_submits_to_a_verb()
    {
        await using var bot = await BotApp.StartAsync(Report);

        var (status, json) = await AskAsync(bot, "composeExtension/fetchTask", Message);

        var value = json!.Value.GetProperty("task").GetProperty("value");
        Assert.Equal(200, status);
        Assert.Equal("continue", json.Value.GetProperty("task").GetProperty("type").GetString());
        Assert.Equal("回報訊息", value.GetProperty("title").GetString());
        Assert.Equal(Attachment.CardType, value.GetProperty("card").GetProperty("contentType").GetString());
        var action = value.GetProperty("card").GetProperty("content").GetProperty("actions")[0];
        Assert.Equal("Action.Submit", action.GetProperty("type").GetString());
        Assert.Equal("""{"verb":"test.report","what":"點此領獎"}""", action.GetProperty("data").GetRawText());
        Assert.Empty(bot.Sent);
    }

    [Theory]
    [InlineData("composeExtension/submitAction")]
    [InlineData("task/submit")]
    public async Task What_is_submitted_in_a_dialog_reaches_the_verb_and_its_answer_stands_in_the_dialog(string name)
    {
        await using var bot = await BotApp.StartAsync(Report);

        var (_, said) = await AskAsync(bot, name, """{"commandId":"reportMessage","data":{"verb":"test.report","what":"x"}}""");
        var (_, shown) = await AskAsync(bot, name, """{"commandId":"reportMessage","data":{"verb":"test.receipt"}}""");
        var (_, refused) = await AskAsync(bot, name, """{"data":{"verb":"test.manage"}}""");
        var (_, gone) = await AskAsync(bot, name, """{"data":{"verb":"test.gone"}}""");

        Assert.Equal("""{"task":{"type":"message","value":"reported x"}}""", said!.Value.GetRawText());
        Assert.Equal("continue", shown!.Value.GetProperty("task").GetProperty("type").GetString());
        Assert.Contains("需要其他角色", refused!.Value.GetProperty("task").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains("已無法使用", gone!.Value.GetProperty("task").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Empty(bot.Sent);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", """{"commandId":"noSuchCommand"}""", 200)]
    [InlineData("composeExtension/fetchTask", """{"messagePayload":{}}""", 400)]
    [InlineData("composeExtension/fetchTask", "[]", 400)]
    [InlineData("composeExtension/submitAction", """{"commandId":"reportMessage","data":"verb"}""", 400)]
    [InlineData("composeExtension/submitAction", """{"commandId":"reportMessage","data":{"verb":7}}""", 400)]
    [InlineData("composeExtension/query", "{}", 400)]
    [InlineData("composeExtension/setting", "{}", 501)]
    [InlineData("task/fetch", "{}", 501)]
    public async Task What_nobody_offers_and_what_cannot_be_read_is_told_apart(string name, string value, int status)
    {
        await using var bot = await BotApp.StartAsync(Report);

        Assert.Equal(status, (await AskAsync(bot, name, value)).Status);
    }

    [Fact]
    public async Task A_fault_ends_the_dialog_with_a_reference_and_a_repetition_may_succeed()
    {
        var tries = 0;
        await using var bot = await BotApp.StartAsync(routes => routes.Extension(
            "reportMessage",
            Caller.Anyone,
            static _ => "t",
            (_, _, _) => Interlocked.Increment(ref tries) == 1
                ? throw new InvalidOperationException("secret")
                : Task.FromResult(Answer.Text("done"))));

        var (_, failed) = await AskAsync(bot, "composeExtension/fetchTask", Message, "f:1");
        var (_, repeated) = await AskAsync(bot, "composeExtension/fetchTask", Message, "f:1");

        Assert.DoesNotContain("secret", failed!.Value.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"task":{"type":"message","value":"done"}}""", repeated!.Value.GetRawText());
    }

    [Fact]
    public async Task Work_that_takes_too_long_is_said_in_the_dialog()
    {
        var wait = new TaskCompletionSource<Answer>();
        await using var bot = await BotApp.StartAsync(
            routes => routes.Extension("reportMessage", Caller.Anyone, static _ => "t", (_, _, _) => wait.Task));

        var asked = AskAsync(bot, "composeExtension/fetchTask", Message);
        while (!asked.IsCompleted)
        {
            bot.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(asked, Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, TestContext.Current.CancellationToken));
        }

        Assert.Equal("message", (await asked).Body!.Value.GetProperty("task").GetProperty("type").GetString());
        wait.SetResult(Answer.None);
    }

    [Fact]
    public async Task Two_routes_for_one_command_stop_the_start() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => BotApp.StartAsync(routes =>
        {
            Report(routes);
            Report(routes);
        }));

    private static void Report(Routes routes) => routes
        .Extension("reportMessage", Caller.Anyone, static _ => "回報訊息", static (turn, posted, _) => Task.FromResult(
            Answer.Card(Card(CardGrammar.Primary("送出", "test.report", ("what", posted?.Text ?? ""))))))
        .Verb("test.report", DialogJson.Default.Reported, Caller.Anyone, static (_, data, _) => Task.FromResult(Answer.Text("reported " + data.What)))
        .Verb("test.receipt", DialogJson.Default.Reported, Caller.Anyone, static (_, _, _) => Task.FromResult(Answer.Card(Card())))
        .Verb("test.manage", DialogJson.Default.Reported, Caller.Role(Role.SecurityManager), static (_, _, _) => Task.FromResult(Answer.None));

    private static AdaptiveCard Card(params IEnumerable<CardAction> actions) =>
        CardGrammar.Card(Languages.Chinese, new CardHead(ContainerStyle.Accent, "k", "t"), [], actions);

    private static async Task<(int Status, JsonElement? Body)> AskAsync(BotApp bot, string name, string value, string? id = null)
    {
        using var answer = await bot.PostAsync(Some.Message with
        {
            Type = ActivityTypes.Invoke,
            Id = id ?? $"f:{Guid.CreateVersion7(bot.Clock.GetUtcNow())}",
            Name = name,
            Text = null,
            Value = JsonElement.Parse(value),
        });
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, body.Length == 0 ? null : JsonElement.Parse(body));
    }
}

internal sealed record Reported(string? What = null);

[System.Text.Json.Serialization.JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[System.Text.Json.Serialization.JsonSerializable(typeof(Reported))]
internal sealed partial class DialogJson : System.Text.Json.Serialization.JsonSerializerContext;
